import type { Comparison, LesionComparison, OptionChange, OptionState } from '../evaluation/compare.js';
import type { FieldId } from '../facts/catalogue.js';
import { fieldLabel, techniqueName, valueLabel } from '../labels.js';
import type { Texts } from '../texts/texts.js';
import { COMPARISON_WORDS, type ComparisonWords } from './comparison-words.js';
import { wrap } from './wrap.js';

interface Voice {
  readonly words: ComparisonWords;
  readonly texts: Texts;
}

function inWords(field: FieldId, value: unknown, { words, texts }: Voice): string {
  if (value === null) return words.unknown;
  if (Array.isArray(value)) {
    return value.length === 0 ? words.none : value.map((one) => inWords(field, one, { words, texts })).join(', ');
  }
  return typeof value === 'string' ? valueLabel(field, value, texts.language) : String(value);
}

function stateInWords({ listed, excluded, held }: OptionState, words: ComparisonWords): string {
  return [words.listed[listed], excluded ? words.excluded : '', held ? words.held : '']
    .filter((part) => part !== '')
    .join(', ');
}

function lesionLines({ id, presence, facts, options }: LesionComparison, voice: Voice): string[] {
  const { words, texts } = voice;
  const { language } = texts;
  const title = ['', `=== ${words.lesion} ${id} ===`];
  if (presence !== 'both') return [...title, words.presence[presence]];
  const factLines = facts.map(
    ({ field, before, after }) =>
      `- ${fieldLabel(field, language)}${words.colon} ${inWords(field, before, voice)} → ${inWords(field, after, voice)}`,
  );
  const isListed = ({ before, after }: OptionChange): boolean => before.listed !== 'no' || after.listed !== 'no';
  const listedFirst = [...options.filter(isListed), ...options.filter((change) => !isListed(change))];
  const optionLines = listedFirst.map(({ technique, before, after, because }) => {
    const causes = because.map((field) => fieldLabel(field, language)).join(', ');
    const change = `${stateInWords(before, words)} → ${stateInWords(after, words)}`;
    return `- ${techniqueName(technique, language)}${words.colon} ${change}${causes === '' ? '' : ` (${words.because} ${causes})`}`;
  });
  const orNone = (lines: readonly string[]): readonly string[] => (lines.length === 0 ? [words.nothing] : lines);
  return [...title, '', words.facts, ...orNone(factLines), '', words.options, ...orNone(optionLines)];
}

/** What changed between two evaluations, for a clinician to read. */
export function toComparisonReport({ sameKnowledge, lesions }: Comparison, texts: Texts): string {
  const words = COMPARISON_WORDS[texts.language];
  const lines = [
    words.title,
    ...(sameKnowledge ? [] : [words.otherKnowledge]),
    ...lesions.flatMap((lesion) => lesionLines(lesion, { words, texts })),
  ];
  return `${lines.flatMap(wrap).join('\n')}\n`;
}
