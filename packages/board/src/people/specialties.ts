/** The specialties that sit on a board, in the order in which they are always shown. */
export const SPECIALTIES = [
  'medical_oncology',
  'radiation_oncology',
  'orthopaedic_spine_surgery',
  'interventional_radiology',
  'diagnostic_radiology',
  'rheumatology',
  'pain_palliative_medicine',
  'pathology',
] as const;

export type Specialty = (typeof SPECIALTIES)[number];

/** Two letters, for places where a name does not fit: seats, histograms, the projector. */
export const SPECIALTY_CODES = {
  medical_oncology: 'MO',
  radiation_oncology: 'RO',
  orthopaedic_spine_surgery: 'OS',
  interventional_radiology: 'IR',
  diagnostic_radiology: 'DR',
  rheumatology: 'RH',
  pain_palliative_medicine: 'PP',
  pathology: 'PA',
} as const satisfies Record<Specialty, string>;

export type SpecialtyCode = (typeof SPECIALTY_CODES)[Specialty];

/** Whether a value read from outside names a specialty that is known here. */
export function isSpecialty(value: unknown): value is Specialty {
  return typeof value === 'string' && (SPECIALTIES as readonly string[]).includes(value);
}

/** Orders two specialties as the board shows them, for a stable sort. */
export function compareSpecialties(left: Specialty, right: Specialty): number {
  return SPECIALTIES.indexOf(left) - SPECIALTIES.indexOf(right);
}

/** The same for specialties that the board may not show: those are all alike. */
export function compareShown(left: Specialty | null, right: Specialty | null): number {
  return left === null || right === null ? 0 : compareSpecialties(left, right);
}
