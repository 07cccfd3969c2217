import { explain, type Explanation } from '../evaluation/explain.js';
import { inputsBehind } from '../evaluation/missing-inputs.js';
import type { Day } from '../evaluation/preparation.js';
import type { PresentedLesion, PresentedStatement } from '../evaluation/present.js';
import type { Option } from '../evaluation/result.js';
import { EVIDENCE } from '../evidence/evidence.js';
import type { FieldId } from '../facts/catalogue.js';
import { fieldLabel, techniqueName } from '../labels.js';
import { monographSection } from '../library/technique-page.js';
import type { LibraryTexts } from '../library/library-texts.js';
import { formatSources } from '../sources/format-source.js';
import type { ReportWords } from './report-words.js';

/** The language of a report and everything it needs to speak it. */
export interface Voice {
  readonly words: ReportWords;
  readonly library: LibraryTexts;
  readonly planned: Day | null;
}

export const indent = (lines: readonly string[]): string[] => lines.map((line) => `  ${line}`);

export const labels = (fields: readonly FieldId[], { library, words }: Voice): string =>
  fields.map((field) => fieldLabel(field, library.texts.language)).join(words.semicolon);

/** A note is a phrase; beside a message it is a sentence of its own. */
const sentence = (note: string): string => `${note.charAt(0).toLocaleUpperCase()}${note.slice(1).replace(/\.$/, '')}.`;

/** "Text. Note. [Mastier 2018, …]"; an inference names no source, it says that it is one. */
export function statementLine({ text, note, basis, sources }: PresentedStatement, { library }: Voice): string {
  const { language, bases } = library.texts;
  const cited = basis === 'inf' ? bases.inf : formatSources(sources, language);
  return `${text}${note === null ? '' : ` ${sentence(note)}`} [${cited}]`;
}

/** What is said under one title: on the same line if it is one thing, else as a list. */
function titled(title: string, texts: readonly string[], { words }: Voice): string[] {
  const [only] = texts;
  if (only === undefined) return [];
  return texts.length === 1 ? [`${title}${words.colon} ${only}`] : [title, ...indent(texts.map((text) => `- ${text}`))];
}

function preparationTexts({ preparation }: Explanation<PresentedStatement>, voice: Voice): string[] {
  const { words } = voice;
  return preparation.map(({ statement, day }) => {
    const text = statementLine({ ...statement, note: null }, voice);
    return day === null ? text : `${words.countedBack(words.day(day))}${words.colon} ${text}`;
  });
}

function figureTexts({ figures }: Explanation<PresentedStatement>, { words, library }: Voice): string[] {
  return figures.map((id) => {
    const { outcome, figure, patients, followUp, study } = library.texts.evidence[id];
    const details = [patients === null ? null : words.patients(patients), followUp, study].filter(
      (one) => one !== null,
    );
    const source = formatSources(EVIDENCE[id].sources, library.texts.language);
    const rest = details.length === 0 ? '' : ` (${details.join(', ')})`;
    return `${outcome}${words.colon} ${figure}${rest} [${source}]`;
  });
}

/** What is generally known of a technique: effect, delay, complications, resources. */
function generalLines(option: Option, voice: Voice): string[] {
  const { words, library } = voice;
  const sections = ['results', 'delayAndDuration', 'complications', 'resources'] as const;
  return sections.flatMap((section) => {
    const texts = monographSection(option.technique, section, library).map(({ text, sources }) => {
      const cited = sources.length === 0 ? words.remark : formatSources(sources, library.texts.language);
      return `${text} [${cited}]`;
    });
    return titled(library.words.sections[section], texts, voice);
  });
}

/** One option with everything a board asks of it. */
export function optionLines(option: Option<PresentedStatement>, lesion: PresentedLesion, voice: Voice): string[] {
  const { words, library } = voice;
  const { texts } = library;
  const explanation = explain(lesion, option.technique, voice.planned);
  const marks = [
    option.standing === 'preferred' ? words.preferred : '',
    option.excludedBy.length + option.heldBy.length > 0 ? words.alsoSetAside.toLowerCase() : '',
  ].filter((mark) => mark !== '');
  const list = (title: string, statements: readonly PresentedStatement[]): string[] =>
    titled(
      title,
      statements.map((statement) => statementLine(statement, voice)),
      voice,
    );
  const missing = explanation.toVerify.flatMap((rule) => rule.missing);
  const verify = [...new Set(missing.flatMap((field) => inputsBehind(field, lesion)))].sort();
  return [
    '',
    `* ${techniqueName(option.technique, texts.language)}${marks.length === 0 ? '' : ` (${marks.join(', ')})`}`,
    ...indent([
      ...list(words.why, explanation.why),
      ...list(texts.verbs.EXCLUDE, explanation.excluded),
      ...list(texts.verbs.HOLD, explanation.held),
      ...list(words.caution, explanation.cautions),
      ...titled(words.toVerify, verify.length === 0 ? [] : [labels(verify, voice)], voice),
      ...titled(words.preparation, preparationTexts(explanation, voice), voice),
      ...list(texts.verbs.INFO, explanation.information),
      ...generalLines(option, voice),
      ...titled(words.figures, figureTexts(explanation, voice), voice),
    ]),
  ];
}
