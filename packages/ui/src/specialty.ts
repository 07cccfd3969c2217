/** The eight seats of a board, by the two-letter code every mark and block carries. */
export const SPECIALTY_CODES = ['MO', 'RO', 'OS', 'IR', 'DR', 'RH', 'PP', 'PA'] as const;

export type Specialty = (typeof SPECIALTY_CODES)[number];

/** The class that sets the specialty's colour for whatever stands inside. */
export function specialtyClass(specialty: Specialty): string {
  return `bm-sp-${specialty.toLowerCase()}`;
}
