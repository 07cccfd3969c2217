import type { Day } from '../evaluation/preparation.js';
import type { PresentedCase, PresentedLesion } from '../evaluation/present.js';
import { ONLY_LESION } from '../evaluation/result.js';
import { fieldLabel, techniqueName } from '../labels.js';
import type { LibraryTexts } from '../library/library-texts.js';
import { PUBLICATIONS } from '../sources/publications.js';
import { AIMS } from '../techniques/techniques.js';
import { optionLines, statementLine, type Voice } from './report-option.js';
import { REPORT_WORDS } from './report-words.js';
import { scoreLines } from './report-scores.js';
import { wrap } from './wrap.js';

const SHOWN_MISSING = 12;

function section(title: string, lines: readonly string[], none: string): string[] {
  return ['', title, '-'.repeat(title.length), ...(lines.length === 0 ? [none] : lines)];
}

function optionsByAim(lesion: PresentedLesion, voice: Voice): string[] {
  const groups = AIMS.map((aim) => ({ aim, options: lesion.options.filter((option) => option.group === aim) }));
  return groups.flatMap(({ aim, options }) =>
    options.length === 0
      ? []
      : [
          '',
          voice.library.texts.aims[aim].toUpperCase(),
          ...options.flatMap((option) => optionLines(option, lesion, voice)),
        ],
  );
}

/** Techniques that nobody proposed are only named when they are set aside: there are many of them. */
function setAsideLines(lesion: PresentedLesion, { library, words }: Voice): string[] {
  const { texts } = library;
  const { language } = texts;
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

function missingLines(lesion: PresentedLesion, { words, library }: Voice): string[] {
  const { language } = library.texts;
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
  const { words, library } = voice;
  const { texts } = library;
  const spoken = (verb: 'DISCUSS' | 'ASK'): string[] =>
    lesion.questions
      .filter((question) => question.verb === verb)
      .map((question) => `- ${statementLine(question, voice)}`);
  return [
    '',
    `=== ${lesion.id === ONLY_LESION ? words.lesion : `${words.lesion} ${lesion.id}`} ===`,
    ...section(words.scores, scoreLines(lesion.scores, texts.language), words.none),
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

/** A result as a report for a clinician, in the language of the library, lines broken to be printed. */
export function toReport(result: PresentedCase, library: LibraryTexts, planned: Day | null): string {
  const words = REPORT_WORDS[library.texts.language];
  const voice: Voice = { words, library, planned };
  const { language } = library.texts;
  const lines = [
    words.title,
    words.disclaimer,
    `${words.knowledge}${words.colon} ${result.knowledge.slice(0, 'sha256:'.length + 12)}, ${result.engine}`,
    ...(planned === null ? [] : [`${words.planned}${words.colon} ${words.day(planned)}`]),
    ...result.lesions.flatMap((lesion) => lesionLines(lesion, voice)),
    ...section(
      words.publications,
      Object.values(PUBLICATIONS).map(
        ({ label, citation }) => `- ${label[language]}${words.colon} ${citation[language]}`,
      ),
      words.none,
    ),
  ];
  return `${lines.flatMap(wrap).join('\n')}\n`;
}
