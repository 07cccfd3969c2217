import { daysBetween, isCalendarDay } from './calendar-day';

/** Where a lesion is, by the codes of `lesion.site` and `spine.level`. Null is unknown. */
export type LesionPlace = { readonly site: string | null; readonly level: string | null };

/** The few facts by which a case is found again. None says who the patient is; null is unknown. */
export type DuplicateFacts = {
  /** Null for a case that is not stored yet. */
  readonly caseId: string | null;
  /** A keyed hash of the record number within one institution, never the number itself. */
  readonly recordFingerprint: string | null;
  readonly primary: string | null;
  readonly sex: string | null;
  readonly ageYears: number | null;
  readonly lesions: readonly LesionPlace[];
  readonly createdOn: string;
};

export const DUPLICATE_REASONS = [
  'same_record_number',
  'same_primary',
  'same_sex',
  'age_within_a_year',
  'same_lesion_place',
  'created_within_90_days',
] as const;

type DuplicateReason = (typeof DUPLICATE_REASONS)[number];

type LikelyDuplicate = {
  readonly caseId: string;
  /** `same_patient` is certain; the cases may still be two. `possible` is a hint for somebody to look. */
  readonly certainty: 'same_patient' | 'possible';
  readonly because: readonly DuplicateReason[];
};

/** Null while a fact is missing on one side: nothing can then be said either way. */
type Agreement = boolean | null;

const CREATED_WITHIN_DAYS = 90;
const AGE_WITHIN_YEARS = 1;
/** Of primary, sex and age: one alone is shared by half of the patients of a hospital. */
const PATIENT_FACTS_NEEDED = 2;

/** The sites at which a lesion has a level: without it, "a vertebra" is no place. */
const SITES_WITH_LEVELS: ReadonlySet<string> = new Set(['vertebra']);

/** An empty text says as little as null: two cases without a record number are not one patient. */
const equal = (left: string | null, right: string | null): Agreement => (!left || !right ? null : left === right);

function agreeOnAge(left: number | null, right: number | null): Agreement {
  const difference = Math.abs((left ?? NaN) - (right ?? NaN));
  return Number.isNaN(difference) ? null : difference <= AGE_WITHIN_YEARS;
}

function agreeOnPlace(left: LesionPlace, right: LesionPlace): Agreement {
  const site = equal(left.site, right.site);
  if (site !== true) return site;
  const level = equal(left.level, right.level);
  return level ?? (SITES_WITH_LEVELS.has(left.site ?? '') ? null : true);
}

/** One lesion in common is enough: a case is often entered again with more lesions, or fewer. */
function agreeOnLesions(left: readonly LesionPlace[], right: readonly LesionPlace[]): Agreement {
  const pairs = left.flatMap((one) => right.map((other) => agreeOnPlace(one, other)));
  if (pairs.includes(true)) return true;
  return pairs.length === 0 || pairs.includes(null) ? null : false;
}

function agreeOnTime(left: string, right: string): Agreement {
  if (!isCalendarDay(left) || !isCalendarDay(right)) return null;
  return Math.abs(daysBetween(left, right)) <= CREATED_WITHIN_DAYS;
}

function agreements(left: DuplicateFacts, right: DuplicateFacts): Readonly<Record<DuplicateReason, Agreement>> {
  return {
    same_record_number: equal(left.recordFingerprint, right.recordFingerprint),
    same_primary: equal(left.primary, right.primary),
    same_sex: equal(left.sex, right.sex),
    age_within_a_year: agreeOnAge(left.ageYears, right.ageYears),
    same_lesion_place: agreeOnLesions(left.lesions, right.lesions),
    created_within_90_days: agreeOnTime(left.createdOn, right.createdOn),
  };
}

/**
 * `possible` needs a lesion at the same place, two of primary, sex and age alike, both cases created
 * within 90 days, and nothing known to differ. An unknown fact is neither alike nor different. Another
 * record number does not speak against it: a mistyped number is how a patient gets entered twice.
 */
function certaintyOf(agree: Readonly<Record<DuplicateReason, Agreement>>): LikelyDuplicate['certainty'] | null {
  if (agree.same_record_number === true) return 'same_patient';
  const patientFacts = [agree.same_primary, agree.same_sex, agree.age_within_a_year];
  const enough = patientFacts.filter((one) => one === true).length >= PATIENT_FACTS_NEEDED;
  const possible = enough && !patientFacts.includes(false) && agree.same_lesion_place === true && agree.created_within_90_days === true;
  return possible ? 'possible' : null;
}

function compareDuplicates(left: LikelyDuplicate, right: LikelyDuplicate): number {
  if (left.certainty !== right.certainty) return left.certainty === 'same_patient' ? -1 : 1;
  return right.because.length - left.because.length || (left.caseId < right.caseId ? -1 : left.caseId > right.caseId ? 1 : 0);
}

/**
 * Cases that could be the candidate entered twice: the certain ones first, then those with more in
 * common, then by id. It only points; whether two cases are one is for people to say.
 */
export function likelyDuplicates(
  candidate: DuplicateFacts,
  others: readonly (DuplicateFacts & { readonly caseId: string })[],
): readonly LikelyDuplicate[] {
  const found = others.flatMap((other): LikelyDuplicate[] => {
    if (other.caseId === candidate.caseId) return [];
    const agree = agreements(candidate, other);
    const certainty = certaintyOf(agree);
    if (certainty === null) return [];
    return [{ caseId: other.caseId, certainty, because: DUPLICATE_REASONS.filter((reason) => agree[reason] === true) }];
  });
  return found.sort(compareDuplicates);
}
