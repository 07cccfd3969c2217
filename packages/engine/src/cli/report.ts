import type { PresentedCase, PresentedLesion, PresentedStatement } from '../evaluation/present.js';
import type { Option } from '../evaluation/result.js';
import type { FieldId } from '../facts/catalogue.js';
import { fieldLabel, techniqueName } from '../labels.js';
import { formatSources } from '../sources/format-source.js';
import { AIMS } from '../techniques/techniques.js';
import { english } from '../texts/en/en.js';
import { french } from '../texts/fr/fr.js';
import type { Language, Texts } from '../texts/texts.js';
import { REPORT_WORDS, type ReportWords } from './report-words.js';
import { scoreLines } from './report-scores.js';

const SHOWN_MISSING = 12;

interface Voice {
  readonly language: Language;
  readonly words: ReportWords;
  readonly texts: Texts;
}

const indent = (lines: readonly string[]): string[] => lines.map((line) => `  ${line}`);

function section(title: string, lines: readonly string[], none: string): string[] {
  return ['', title, '-'.repeat(title.length), ...(lines.length === 0 ? [none] : lines)];
}

/** "Text (note) [Mastier 2018, …]"; an inference names no source, it says that it is one. */
function statementLine({ text, note, basis, sources }: PresentedStatement, voice: Voice): string {
  const cited = basis === 'inf' ? voice.texts.bases.inf : formatSources(sources, voice.language);
  return `${text}${note === null ? '' : ` (${note})`} [${cited}]`;
}

const labels = (fields: readonly FieldId[], { language }: Voice): string =>
  fields.map((field) => fieldLabel(field, language)).join(language === 'fr' ? ' ; ' : '; ');

function optionLines(option: Option<PresentedStatement>, voice: Voice): string[] {
  const { words, texts, language } = voice;
  const marks = [
    option.standing === 'preferred' ? words.preferred : '',
    option.excludedBy.length + option.heldBy.length > 0 ? words.alsoSetAside.toLowerCase() : '',
  ].filter((mark) => mark !== '');
  const list = (title: string, statements: readonly PresentedStatement[]): string[] =>
    statements.map((statement) => `${title}${words.colon} ${statementLine(statement, voice)}`);
  const verify = [...new Set(option.toVerify.flatMap(({ missing }) => missing))].sort();
  return [
    `* ${techniqueName(option.technique, language)}${marks.length === 0 ? '' : ` (${marks.join(', ')})`}`,
    ...indent([
      ...list(words.why, option.reasons),
      ...list(words.caution, option.cautions),
      ...list(words.preparation, option.preparation),
      ...list(texts.verbs.INFO, option.information),
      ...(verify.length === 0 ? [] : [`${words.toVerify}${words.colon} ${labels(verify, voice)}`]),
    ]),
  ];
}

function optionsByAim(lesion: PresentedLesion, voice: Voice): string[] {
  const groups = AIMS.map((aim) => ({ aim, options: lesion.options.filter((option) => option.group === aim) }));
  return groups.flatMap(({ aim, options }) =>
    options.length === 0
      ? []
      : ['', voice.texts.aims[aim].toUpperCase(), ...options.flatMap((option) => optionLines(option, voice))],
  );
}

/** Techniques that nobody proposed are only named when they are set aside: there are many of them. */
function setAsideLines(lesion: PresentedLesion, { texts, language, words }: Voice): string[] {
  const proposed = lesion.setAside.filter((item) => item.proposed);
  const others = [...new Set(lesion.setAside.filter((item) => !item.proposed).map(({ technique }) => technique))];
  return [
    ...proposed.map(
      ({ technique, verb, text }) =>
        `* ${techniqueName(technique, language)}. ${texts.verbs[verb]}${words.colon} ${text}`,
    ),
    ...others.map((technique) => `- ${techniqueName(technique, language)}`),
  ];
}

function missingLines(lesion: PresentedLesion, { words, language }: Voice): string[] {
  const decisive = lesion.missing.filter(({ techniques }) => techniques.length > 0);
  const rest = decisive.length - SHOWN_MISSING;
  return [
    ...decisive
      .slice(0, SHOWN_MISSING)
      .map(({ field, techniques }) => `- ${fieldLabel(field, language)} (${words.decides(techniques.length)})`),
    ...(rest > 0 ? [`  ${words.more(rest)}`] : []),
  ];
}

function lesionLines(lesion: PresentedLesion, voice: Voice): string[] {
  const { words, texts, language } = voice;
  const spoken = (verb: 'DISCUSS' | 'ASK'): string[] =>
    lesion.questions
      .filter((question) => question.verb === verb)
      .map((question) => `- ${statementLine(question, voice)}`);
  return [
    '',
    `=== ${words.lesion} ${lesion.id} ===`,
    ...section(words.scores, scoreLines(lesion.scores, language), words.none),
    ...section(words.options, [words.order, ...optionsByAim(lesion, voice)], words.none),
    ...section(words.setAside, setAsideLines(lesion, voice), words.none),
    ...section(words.questions, spoken('DISCUSS'), words.none),
    ...section(words.asks, spoken('ASK'), words.none),
    ...section(words.missing, missingLines(lesion, voice), words.none),
    ...section(
      words.conflicts,
      lesion.conflicts.map((id) => `- ${texts.conflicts[id].display}`),
      words.none,
    ),
    ...section(
      words.notes,
      lesion.notes.map((note) => `- ${statementLine(note, voice)}`),
      words.none,
    ),
  ];
}

/** A result as a report for a clinician, in one language. */
export function toReport(result: PresentedCase, language: Language): string {
  const words = REPORT_WORDS[language];
  const voice: Voice = { language, words, texts: language === 'en' ? english : french };
  const lines = [
    words.title,
    words.disclaimer,
    `${words.knowledge}${words.colon} ${result.knowledge.slice(0, 'sha256:'.length + 12)}, ${result.engine}`,
    ...result.lesions.flatMap((lesion) => lesionLines(lesion, voice)),
  ];
  return `${lines.join('\n')}\n`;
}
