import { CATALOGUE, type InputFieldId } from '@bonemet/engine';

/** Where a lesion is on the body; null is unknown. */
export const LESION_SIDES = ['left', 'right', 'midline'] as const;
export type LesionSide = (typeof LESION_SIDES)[number] | null;

export const LESION_LETTERS = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ'] as readonly string[];

/** An answer; null is the answer "unknown", which is not the same as no answer. */
export type EntryValue = string | number | readonly string[] | null;

/** One answer to store: of the case when `letter` is null, otherwise of that lesion. */
export type CaseEntry = { readonly letter: string | null; readonly fieldId: InputFieldId; readonly value: EntryValue };

type DraftLesion = { readonly letter: string; readonly side: LesionSide };

/** What stands on the case sheet in words. Null: the format did not say. */
export type DraftTexts = {
  readonly pseudonym: string | null;
  readonly question: string | null;
  readonly patientWishes: string | null;
};

/**
 * A case as it comes in or leaves, whatever the format. Every incoming format ends in it and every
 * outgoing one starts from it, so that what a fact is called is decided in one place: the field ids
 * of the engine's catalogue. It holds no identity, and has no place for one.
 */
export type CaseDraft = {
  readonly texts: DraftTexts;
  /** In the order of their letters. */
  readonly lesions: readonly DraftLesion[];
  /** The answers of the case, then those of each lesion by letter, each time in catalogue order. */
  readonly entries: readonly CaseEntry[];
};

const PLACES: ReadonlyMap<string, number> = new Map(CATALOGUE.map(({ id }, place) => [id, place]));

/** A field that this catalogue no longer has stands after the others; it is never dropped. */
const placeOf = (fieldId: string): number => PLACES.get(fieldId) ?? PLACES.size;

/** Letters and ids are plain ASCII: compared by code, the order is the same in every language. */
const byCode = (left: string, right: string): number => (left < right ? -1 : left > right ? 1 : 0);

/** The one order of entries: those of the case first, then lesion by lesion, each in catalogue order. */
export function compareEntries(left: CaseEntry, right: CaseEntry): number {
  return (
    byCode(left.letter ?? '', right.letter ?? '') ||
    placeOf(left.fieldId) - placeOf(right.fieldId) ||
    byCode(left.fieldId, right.fieldId)
  );
}
