import { type DraftTexts, LESION_LETTERS, LESION_SIDES, type LesionSide } from '../draft/case-draft';
import type { Json, JsonObject } from '../json/read-json';
import type { Findings } from './findings';
import { CASE_FILE_LIMITS } from './limits';

const PATH = ['case'];

export const NO_TEXTS: DraftTexts = { pseudonym: null, question: null, patientWishes: null };

/** Reads what stands in words under `case`. */
export function readTexts(sheet: JsonObject, findings: Findings): DraftTexts {
  findings.checkKeys(sheet, PATH, ['pseudonym', 'question', 'patientWishes', 'lesions']);
  const text = (key: keyof DraftTexts, limit: number) => findings.text(sheet.get(key), [...PATH, key], limit);
  return {
    pseudonym: text('pseudonym', CASE_FILE_LIMITS.pseudonym),
    question: text('question', CASE_FILE_LIMITS.text),
    patientWishes: text('patientWishes', CASE_FILE_LIMITS.text),
  };
}

const isSide = (value: Json): value is Exclude<LesionSide, null> => (LESION_SIDES as readonly Json[]).includes(value);

/**
 * Reads on which side each lesion is. A letter here must be the id of a lesion: the proposed letter of
 * another id is not in the file, and a side put on the wrong lesion would harm.
 */
export function readSides(
  sheet: JsonObject,
  ids: readonly (string | null)[],
  findings: Findings,
): ReadonlyMap<string, LesionSide> {
  const sides = new Map<string, LesionSide>();
  const lettered = new Set(ids.filter((id) => id !== null && LESION_LETTERS.includes(id)));
  (findings.list(sheet.get('lesions'), [...PATH, 'lesions']) ?? []).forEach((item, index) => {
    const path = [...PATH, 'lesions', index];
    const lesion = findings.item(item, path);
    if (lesion === null) return;
    findings.checkKeys(lesion, path, ['letter', 'side']);
    const letter = lesion.get('letter');
    const side = lesion.get('side') ?? null;
    if (typeof letter !== 'string' || !lettered.has(letter)) findings.refuse([...path, 'letter'], 'no_such_lesion');
    else if (sides.has(letter)) findings.refuse([...path, 'letter'], 'same_lesion');
    else if (side !== null && !isSide(side)) findings.refuse([...path, 'side'], 'not_a_side');
    else sides.set(letter, side);
  });
  return sides;
}
