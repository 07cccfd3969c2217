import { EVIDENCE, type EvidenceId, PUBLICATIONS, type SourceFile, TECHNIQUES, type TechniqueId } from '@bonemet/engine';
import { type LibraryTexts, SYSTEM_IDS, type SystemId, SYSTEMS } from '@bonemet/engine/library';
import { matcher, single } from './matching';

/** What the form of the figures asks for, as it stands in the address. */
export type FiguresQuery = { readonly about: string; readonly publication: string; readonly text: string };

type Params = Readonly<Record<string, string | string[] | undefined>>;

/** The part of the figures that belong to neither a technique nor a score: how frequent the disease is. */
export const GENERAL = 'general';

export const FIGURE_IDS = Object.keys(EVIDENCE) as readonly EvidenceId[];
export const PUBLICATION_FILES = Object.keys(PUBLICATIONS) as readonly SourceFile[];

/** How a publication is named in an address. */
export const publicationSlug = (file: SourceFile): string => PUBLICATIONS[file].label.en.toLowerCase().replace(/[^a-z0-9]+/g, '-').replace(/-$/, '');

const SUBJECTS: ReadonlySet<string> = new Set([...TECHNIQUES.map(({ id }) => id.toLowerCase()), ...SYSTEM_IDS, GENERAL]);
const PUBLICATION_SLUGS: ReadonlySet<string> = new Set(PUBLICATION_FILES.map(publicationSlug));

/** What an address asks for. What no list offers is left out, so that the form shows what is really asked. */
export function readFiguresQuery({ about, publication, q }: Params): FiguresQuery {
  const known = (value: string, offered: ReadonlySet<string>): string => (offered.has(value) ? value : '');
  return {
    about: known(single(about).toLowerCase(), SUBJECTS),
    publication: known(single(publication), PUBLICATION_SLUGS),
    text: single(q),
  };
}

/** The technique for which a figure is reported, and those beside which it is shown. */
export const techniquesWith = (id: EvidenceId): readonly TechniqueId[] =>
  TECHNIQUES.filter((one) => one.id === EVIDENCE[id].topic || one.evidence.includes(id)).map((one) => one.id);

export const scoresWith = (id: EvidenceId): readonly SystemId[] =>
  SYSTEM_IDS.filter((system) => (SYSTEMS[system].evidence as readonly EvidenceId[]).includes(id));

function isAbout(id: EvidenceId, about: string): boolean {
  const techniques = techniquesWith(id);
  const scores = scoresWith(id);
  if (about === GENERAL) return techniques.length + scores.length === 0;
  return techniques.some((one) => one.toLowerCase() === about) || scores.some((one) => one === about);
}

/** What a figure is about, in words: the technique for which it is reported, or else all that it is shown with. */
export function subjectsOf(id: EvidenceId, { texts, systems }: LibraryTexts): readonly string[] {
  const { topic } = EVIDENCE[id];
  const techniques = techniquesWith(id);
  const own = techniques.filter((one) => one === topic);
  if (own.length > 0) return own.map((one) => texts.techniques[one]);
  const scores = scoresWith(id).map((one) => systems[one].name);
  return scores.length > 0 ? scores : techniques.map((one) => texts.techniques[one]);
}

/** The figures that fit a query, in the order of the publications. */
export function filterFigures({ about, publication, text }: FiguresQuery, library: LibraryTexts): EvidenceId[] {
  const matches = matcher(text);
  const file = PUBLICATION_FILES.find((one) => publicationSlug(one) === publication);
  return FIGURE_IDS.filter((id) => {
    if (about && !isAbout(id, about)) return false;
    if (file && !EVIDENCE[id].sources.some((source) => source.file === file)) return false;
    return matches([...Object.values(library.texts.evidence[id]), ...subjectsOf(id, library)].filter(Boolean).join(' '));
  });
}
