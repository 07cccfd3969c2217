import type { CaseRecord } from '@bonemet/db';
import { type FieldId, type LesionResult, valueLabel } from '@bonemet/engine';
import type { RiskLevel, SkeletonSide, SkeletonSite } from '@bonemet/ui';
import type { Language } from '@/i18n/locales';
import { mirelsView, type ScoreView, sinsView } from './score-view';

export type LesionView = {
  readonly id: string;
  readonly letter: string;
  readonly side: SkeletonSide;
  readonly site: SkeletonSite;
  readonly vertebra: string | undefined;
  /** "right femoral neck", "T11 vertebra", as it stands inside a sentence. */
  readonly place: string;
  /** The same at the beginning of a line. */
  readonly label: string;
  readonly level: RiskLevel;
  readonly incomplete: boolean;
  readonly scores: readonly ScoreView[];
};

/** A case in one line and a picture, in the reader's language. No identity. */
export type CaseView = {
  readonly id: string;
  readonly pseudonym: string;
  readonly status: CaseRecord['status'];
  /** "Woman, 61" as far as it is known. */
  readonly person: string;
  /** "Breast"; empty when nobody has said. */
  readonly primary: string;
  /** Further facts that a board hears first: walking, pain. */
  readonly facts: readonly string[];
  readonly question: string;
  readonly patientWishes: string | null;
  readonly lesions: readonly LesionView[];
};

/** The few words that stand between the values of the catalogue. */
export type CaseWords = {
  readonly woman: string;
  readonly man: string;
  readonly age: (years: number) => string;
  readonly walking: (ambulation: 'normal' | 'painful' | 'with_aid' | 'none') => string;
  readonly pain: (points: number) => string;
  readonly level: (level: string, site: string) => string;
  readonly side: (side: 'left' | 'right', site: string) => string;
  readonly unknownSite: string;
};

type Answers = ReadonlyMap<string, unknown>;

const answersOf = (record: Pick<CaseFacts, 'facts'>, lesionId: string | null): Answers =>
  new Map(record.facts.filter((fact) => fact.lesionId === lesionId).map(({ fieldId, value }) => [fieldId, value]));

const sentence = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);

/** What of a case is needed to show it; a signed snapshot has no more. */
type CaseFacts = Pick<CaseRecord, 'id' | 'pseudonym' | 'status' | 'question' | 'patientWishes' | 'lesions'> & {
  readonly facts: readonly Pick<CaseRecord['facts'][number], 'lesionId' | 'fieldId' | 'value'>[];
};

/** What of the engine's answer a summary shows. */
type CaseScores = { readonly lesions: readonly Pick<LesionResult, 'id' | 'scores'>[] };

export function caseView(record: CaseFacts, evaluation: CaseScores, locale: Language, words: CaseWords): CaseView {
  const answers = answersOf(record, null);
  const label = (id: FieldId, from: Answers = answers) => {
    const value = from.get(id);
    return typeof value === 'string' ? valueLabel(id, value, locale) : '';
  };
  const first = answersOf(record, record.lesions[0]?.id ?? null);
  const vas = first.get('pain.vas');
  return {
    id: record.id,
    pseudonym: record.pseudonym,
    status: record.status,
    person: personOf(answers, words),
    primary: sentence(label('cancer.primary')),
    facts: [walkingOf(answers, words), typeof vas === 'number' ? words.pain(vas) : ''].filter(Boolean),
    question: record.question,
    patientWishes: record.patientWishes,
    lesions: record.lesions.map((lesion) => {
      const own = answersOf(record, lesion.id);
      const result = evaluation.lesions.find(({ id }) => id === lesion.letter);
      const scores = result ? [sinsView(result.scores.sins), mirelsView(result.scores.mirels)].filter((score) => score !== null) : [];
      const site = own.get('lesion.site');
      const vertebra = own.get('spine.level');
      const place = placeOf(lesion.side, label('lesion.site', own), label('spine.level', own), words);
      return {
        id: lesion.id,
        letter: lesion.letter,
        side: lesion.side,
        site: (typeof site === 'string' ? site : 'other_bone') as SkeletonSite,
        vertebra: typeof vertebra === 'string' ? vertebra : undefined,
        place,
        label: sentence(place),
        level: scores[0]?.level ?? 'none',
        incomplete: scores.some((score) => score.incomplete),
        scores,
      };
    }),
  };
}

function personOf(answers: Answers, words: CaseWords): string {
  const sex = answers.get('patient.sex');
  const years = answers.get('patient.age_years');
  const who = sex === 'female' ? words.woman : sex === 'male' ? words.man : '';
  return [who, typeof years === 'number' ? words.age(years) : ''].filter(Boolean).join(', ');
}

function placeOf(side: CaseRecord['lesions'][number]['side'], site: string, level: string, words: CaseWords): string {
  if (!site) return words.unknownSite;
  // A vertebra is known by its level; which half of it is affected is a fact of its own.
  if (level) return words.level(level, site);
  return side === 'left' || side === 'right' ? words.side(side, site) : site;
}

function walkingOf(answers: Answers, words: CaseWords): string {
  const ambulation = answers.get('patient.ambulation');
  const known = ambulation === 'normal' || ambulation === 'painful' || ambulation === 'with_aid' || ambulation === 'none';
  return known ? words.walking(ambulation) : '';
}
