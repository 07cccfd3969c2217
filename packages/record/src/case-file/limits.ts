/**
 * What a case file may hold. `text` is the length that the case itself accepts for an answer, a
 * question and wishes; `characters` leaves room for 26 lesions with every fact answered.
 */
export const CASE_FILE_LIMITS = {
  characters: 500_000,
  depth: 16,
  values: 20_000,
  lesions: 26,
  lesionId: 64,
  pseudonym: 80,
  text: 4_000,
  list: 40,
} as const;
