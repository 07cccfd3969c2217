import { type ConflictId, PUBLICATIONS, readableSection, type SourceFile, type SourceRef } from '@bonemet/engine';
import { type CitedText, studiesQuotedAt, type StudyId } from '@bonemet/engine/library';
import type { Language } from '@/i18n/locales';

/** What a statement or a row of a table rests on. */
export type Cited = Omit<CitedText, 'text'>;

/** Neighbouring statements that are cited from the same place, shown with their source once. */
type Passage = Cited & { readonly texts: readonly string[] };

/** The titles of the sections stay in the language in which they were printed. */
const PRINTED_IN: Readonly<Record<SourceFile, Language>> = { '000': 'fr', '001': 'en', '002': 'fr', '004': 'en' };

type CitedPublication = { readonly file: SourceFile; readonly label: string; readonly sections: string; readonly printedIn: Language };

/** A section that holds another one named beside it need not be said. */
const innermost = (sections: readonly string[]): string[] =>
  [...new Set(sections)].filter((one) => one !== '' && !sections.some((other) => other.startsWith(`${one}, `)));

/** The publications of some sources, each once, with the sections meant, as formatSources writes them. */
export function publicationsOf(sources: readonly SourceRef[], language: Language): CitedPublication[] {
  return [...new Set(sources.map(({ file }) => file))].map((file) => {
    const named = sources.filter((source) => source.file === file).map(({ heading }) => readableSection(heading, language));
    return { file, label: PUBLICATIONS[file].label[language], sections: innermost(named).join(', '), printedIn: PRINTED_IN[file] };
  });
}

export const studiesOf = (sources: readonly SourceRef[]): StudyId[] => [...new Set(sources.flatMap(studiesQuotedAt))];

/** Two statements share a source when a reader would see the same words beside both. */
export function sourceKey({ sources, conflicts }: Cited): string {
  const places = [...new Set(sources.map(({ file, heading }) => `${file} ${heading}`))];
  return JSON.stringify([places, studiesOf(sources), conflicts]);
}

export function passagesOf(statements: readonly CitedText[]): Passage[] {
  const passages: (Passage & { readonly key: string })[] = [];
  for (const { text, sources, conflicts } of statements) {
    const key = sourceKey({ sources, conflicts });
    const last = passages.at(-1);
    if (last?.key === key) passages.splice(-1, 1, { ...last, texts: [...last.texts, text] });
    else passages.push({ key, texts: [text], sources, conflicts });
  }
  return passages;
}

/** Every disagreement that some statements touch, in order, each once. */
export const conflictsIn = (cited: readonly Cited[]): ConflictId[] => [...new Set(cited.flatMap(({ conflicts }) => conflicts))].sort();
