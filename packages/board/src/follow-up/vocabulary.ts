/**
 * Why a decision was not carried out. An open vocabulary, as tumour boards report it; "other" asks for
 * words, and the words are always welcome.
 */
export const NOT_CARRIED_OUT_REASONS = [
  'patient_refusal',
  'patient_wish',
  'patient_death',
  'lost_to_follow_up',
  'payment_refused',
  'no_indication',
  'medical_reasons',
  'progression',
  'toxicity',
  'deterioration',
  'other_therapy_chosen',
  'best_supportive_care',
  'other',
] as const;
export type NotCarriedOutReason = (typeof NOT_CARRIED_OUT_REASONS)[number];

export function isNotCarriedOutReason(value: unknown): value is NotCarriedOutReason {
  return typeof value === 'string' && (NOT_CARRIED_OUT_REASONS as readonly string[]).includes(value);
}

/** How much a patient takes against pain, compared with the day of the decision. */
export const ANALGESIA_CHANGES = ['up', 'same', 'down', 'unknown'] as const;
export type AnalgesiaChange = (typeof ANALGESIA_CHANGES)[number];

/** "unknown" is an answer like the others, and never the one that is chosen for somebody. */
export const ANSWERS = ['yes', 'no', 'unknown'] as const;
export type Answer = (typeof ANSWERS)[number];

/**
 * Grades of complications after an interventional procedure; 0 stands for none, null for unknown.
 * Source: Filippiadis DK et al., Cardiovasc Intervent Radiol 2017;40:1141-1146, doi 10.1007/s00270-017-1703-4.
 */
export const COMPLICATION_GRADES = [1, 2, 3, 4, 5, 6] as const;
type ComplicationGrade = (typeof COMPLICATION_GRADES)[number];
export type Complication = 0 | ComplicationGrade | null;

/** The grade after which nobody is asked how the patient is. */
export const DEATH_GRADE: ComplicationGrade = 6;

/** The plain scale: no pain to the worst pain one can think of. Null is the answer "unknown". */
export const PAIN_SCALE = { lowest: 0, highest: 10 } as const;

export function isPain(value: number): boolean {
  return Number.isInteger(value) && value >= PAIN_SCALE.lowest && value <= PAIN_SCALE.highest;
}
