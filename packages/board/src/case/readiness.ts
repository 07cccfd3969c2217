import { compareSpecialties, type Specialty } from '../people/specialties';
import { type CalendarDay, daysBetween, isCalendarDay } from './calendar-day';

/** A fact that the engine misses: how many options it would open or close. The letter is null for a fact of the case. */
export type DecidingFact = {
  readonly fieldId: string;
  readonly letter: string | null;
  readonly opens: number;
  readonly closes: number;
};

export type ReadinessInput = {
  readonly question: string;
  readonly lesions: readonly { readonly letter: string; readonly hasSite: boolean }[];
  /** Null until somebody asked the patient. */
  readonly wishes: string | null;
  /** Whether a request blocks is its author's word. */
  readonly openRequests: readonly { readonly id: string; readonly specialty: Specialty; readonly blocks: boolean }[];
  readonly deciding: readonly DecidingFact[];
  /** The day a value was measured, which is not the day somebody typed it; null is unknown. */
  readonly laboratory: readonly { readonly fieldId: string; readonly takenOn: string | null }[];
  readonly images: readonly { readonly id: string; readonly takenOn: string | null }[];
  readonly today: CalendarDay;
  /** Null: the board has set no limit, and nothing is called old. */
  readonly limits: { readonly laboratoryDays: number | null; readonly imagingDays: number | null };
};

/** What keeps a case from the board. */
export type Blocker =
  | { readonly code: 'question_missing' | 'wishes_missing' | 'no_lesion' }
  | { readonly code: 'site_missing'; readonly letter: string }
  | { readonly code: 'request_open'; readonly id: string; readonly specialty: Specialty };

/** What somebody should know, and what keeps nothing back. */
export type Warning =
  | { readonly code: 'request_pending'; readonly id: string; readonly specialty: Specialty }
  | { readonly code: 'facts_would_decide'; readonly count: number; readonly top: readonly DecidingFact[] }
  | { readonly code: 'laboratory_old'; readonly fieldId: string; readonly ageDays: number; readonly limitDays: number }
  | { readonly code: 'laboratory_date_unknown' | 'laboratory_date_in_future'; readonly fieldId: string }
  | { readonly code: 'image_old'; readonly id: string; readonly ageDays: number; readonly limitDays: number }
  | { readonly code: 'image_date_unknown' | 'image_date_in_future'; readonly id: string }
  | { readonly code: 'no_image' };

export type Readiness = {
  readonly ready: boolean;
  readonly blockers: readonly Blocker[];
  readonly warnings: readonly Warning[];
  /** `asked`: the question, the wishes, a lesion and the site of each. `deciding`: facts still missing that would decide something. */
  readonly completeness: { readonly answered: number; readonly asked: number; readonly deciding: number };
  /** Whole days until today; null when the day is unknown or lies in the future. Reported with a limit and without. */
  readonly ages: {
    readonly laboratory: readonly { readonly fieldId: string; readonly days: number | null }[];
    readonly images: readonly { readonly id: string; readonly days: number | null }[];
  };
};

const TOP_FACTS = 5;

const isBlank = (text: string | null): boolean => text === null || text.trim() === '';

const compareText = (left: string, right: string): number => (left < right ? -1 : left > right ? 1 : 0);

const inBoardOrder = (requests: ReadinessInput['openRequests']) =>
  [...requests].sort((a, b) => compareSpecialties(a.specialty, b.specialty) || compareText(a.id, b.id));

function blockersOf({ question, wishes, lesions, openRequests }: ReadinessInput): Blocker[] {
  const blockers: Blocker[] = [];
  if (isBlank(question)) blockers.push({ code: 'question_missing' });
  if (isBlank(wishes)) blockers.push({ code: 'wishes_missing' });
  if (lesions.length === 0) blockers.push({ code: 'no_lesion' });
  for (const { letter, hasSite } of [...lesions].sort((a, b) => compareText(a.letter, b.letter))) {
    if (!hasSite) blockers.push({ code: 'site_missing', letter });
  }
  for (const { id, specialty, blocks } of inBoardOrder(openRequests)) {
    if (blocks) blockers.push({ code: 'request_open', id, specialty });
  }
  return blockers;
}

/** The facts that would decide most, first; a fact that would decide nothing is not asked for. */
function rank(deciding: readonly DecidingFact[]): DecidingFact[] {
  return deciding
    .filter(({ opens, closes }) => opens + closes > 0)
    .sort(
      (a, b) =>
        b.opens + b.closes - (a.opens + a.closes) ||
        compareText(a.fieldId, b.fieldId) ||
        compareText(a.letter ?? '', b.letter ?? '') ||
        b.opens - a.opens,
    );
}

type Age = { readonly state: 'known'; readonly days: number } | { readonly state: 'date_unknown' | 'date_in_future' };

/** A day that does not exist says nothing, and a day to come would make a value younger than new. */
function ageOf(takenOn: string | null, today: CalendarDay): Age {
  if (!isCalendarDay(takenOn)) return { state: 'date_unknown' };
  const days = daysBetween(takenOn, today);
  return days < 0 ? { state: 'date_in_future' } : { state: 'known', days };
}

const daysOf = (age: Age): number | null => (age.state === 'known' ? age.days : null);

function laboratoryWarnings({ laboratory, today, limits: { laboratoryDays: limitDays } }: ReadinessInput): Warning[] {
  return laboratory.flatMap(({ fieldId, takenOn }): Warning[] => {
    const age = ageOf(takenOn, today);
    if (age.state !== 'known') return [{ code: `laboratory_${age.state}`, fieldId }];
    return limitDays !== null && age.days > limitDays ? [{ code: 'laboratory_old', fieldId, ageDays: age.days, limitDays }] : [];
  });
}

function imageWarnings({ images, today, limits: { imagingDays: limitDays } }: ReadinessInput): Warning[] {
  if (images.length === 0) return [{ code: 'no_image' }];
  return images.flatMap(({ id, takenOn }): Warning[] => {
    const age = ageOf(takenOn, today);
    if (age.state !== 'known') return [{ code: `image_${age.state}`, id }];
    return limitDays !== null && age.days > limitDays ? [{ code: 'image_old', id, ageDays: age.days, limitDays }] : [];
  });
}

/** A limit that is no number, or a day that does not exist, would let every old value pass in silence. */
function assertUsable({ today, limits }: ReadinessInput): void {
  if (!isCalendarDay(today)) throw new RangeError('today is not a day of the calendar');
  for (const limit of [limits.laboratoryDays, limits.imagingDays]) {
    if (limit !== null && !(Number.isInteger(limit) && limit >= 0)) throw new RangeError('a limit is a whole number of days');
  }
}

/** What stands between a case and the board, and what the board should know before it meets. */
export function readiness(input: ReadinessInput): Readiness {
  assertUsable(input);
  const blockers = blockersOf(input);
  const deciding = rank(input.deciding);
  const pending = inBoardOrder(input.openRequests.filter(({ blocks }) => !blocks));
  const warnings: Warning[] = pending.map(({ id, specialty }) => ({ code: 'request_pending', id, specialty }));
  if (deciding.length > 0) warnings.push({ code: 'facts_would_decide', count: deciding.length, top: deciding.slice(0, TOP_FACTS) });
  warnings.push(...laboratoryWarnings(input), ...imageWarnings(input));
  const asked = 2 + 1 + input.lesions.length;
  const unanswered = blockers.filter(({ code }) => code !== 'request_open').length;
  return {
    ready: blockers.length === 0,
    blockers,
    warnings,
    completeness: { answered: asked - unanswered, asked, deciding: deciding.length },
    ages: {
      laboratory: input.laboratory.map(({ fieldId, takenOn }) => ({ fieldId, days: daysOf(ageOf(takenOn, input.today)) })),
      images: input.images.map(({ id, takenOn }) => ({ id, days: daysOf(ageOf(takenOn, input.today)) })),
    },
  };
}
