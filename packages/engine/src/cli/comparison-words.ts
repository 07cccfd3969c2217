import type { LesionComparison, OptionState } from '../evaluation/compare.js';
import type { Language } from '../texts/texts.js';

export interface ComparisonWords {
  readonly title: string;
  readonly otherKnowledge: string;
  readonly lesion: string;
  readonly presence: Readonly<Record<Exclude<LesionComparison['presence'], 'both'>, string>>;
  readonly facts: string;
  readonly options: string;
  readonly nothing: string;
  readonly unknown: string;
  readonly none: string;
  readonly because: string;
  readonly listed: Readonly<Record<OptionState['listed'], string>>;
  readonly excluded: string;
  readonly held: string;
  readonly colon: string;
}

export const COMPARISON_WORDS: Readonly<Record<Language, ComparisonWords>> = {
  en: {
    title: 'BoneMet: what changed between two evaluations',
    otherKnowledge: 'The rules are not the same on both sides: not every change comes from a fact.',
    lesion: 'Lesion',
    presence: { only_before: 'Only in the first case.', only_after: 'Only in the second case.' },
    facts: 'Facts',
    options: 'Options',
    nothing: 'No change.',
    unknown: 'unknown',
    none: 'none',
    because: 'because of:',
    listed: { preferred: 'listed, put first by a source', proposed: 'listed', no: 'not listed' },
    excluded: 'set aside',
    held: 'on hold',
    colon: ':',
  },
  fr: {
    title: 'BoneMet\u00a0: ce qui a changé entre deux évaluations',
    otherKnowledge: 'Les règles diffèrent de part et d’autre\u00a0: tout changement ne vient pas d’une donnée.',
    lesion: 'Lésion',
    presence: { only_before: 'Seulement dans le premier cas.', only_after: 'Seulement dans le second cas.' },
    facts: 'Données',
    options: 'Options',
    nothing: 'Aucun changement.',
    unknown: 'inconnu',
    none: 'aucun',
    because: 'en raison de\u00a0:',
    listed: { preferred: 'listée, mise en avant par une source', proposed: 'listée', no: 'non listée' },
    excluded: 'mise de côté',
    held: 'à différer',
    colon: '\u00a0:',
  },
};
