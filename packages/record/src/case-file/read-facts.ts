import { fieldById, type Field, type InputFieldId, type Scope, validateFact } from '@bonemet/engine';
import type { EntryValue } from '../draft/case-draft';
import { type KeyPath, showPath } from '../json/key-path';
import type { Json } from '../json/read-json';
import type { Findings } from './findings';
import { looksLikeIdentity } from './identity-keys';
import { CASE_FILE_LIMITS } from './limits';
import type { FactRefusalCode } from './preview';

/** Which facts may stand here, and the lesion that those of a lesion belong to. */
type FactPlace = { readonly scope: Scope | 'any'; readonly letter: string | null };

/** Reads facts by their exact ids. No value is converted, no id is completed. */
export function readFacts(value: Json | undefined, path: KeyPath, place: FactPlace, findings: Findings): void {
  const facts = findings.object(value, path);
  for (const [id, answer] of facts ?? []) readFact(id, answer, [...path, id], place, findings);
}

function readFact(id: string, value: Json, path: KeyPath, place: FactPlace, findings: Findings): void {
  const field = fieldById(id);
  if (field === undefined) return findings.leaveOut(path, looksLikeIdentity(id) ? 'not_part_of_format' : 'unknown_field');
  if (field.computed) return findings.leaveOut(path, 'computed_field');
  if (place.scope !== 'any' && field.scope !== place.scope) return findings.leaveOut(path, 'wrong_scope');
  const check = validateFact(id, value);
  if (!check.ok) {
    findings.refused.push({ path: showPath(path), code: check.code as FactRefusalCode, params: check.params });
  } else if (fitsTheCase(field, value, path, findings)) {
    const lesion = field.scope === 'case' ? null : place.letter;
    // Checked just above: the value is one that the field accepts.
    findings.mapped.push({ path: showPath(path), fieldId: field.id as InputFieldId, scope: field.scope, lesion, value: value as EntryValue });
  }
}

/** What the engine may read and a case cannot keep: a text or a list without an end. */
function fitsTheCase(field: Field, value: Json, path: KeyPath, findings: Findings): boolean {
  if (field.type === 'text' && typeof value === 'string') return findings.isKeepable(value, path);
  if (!Array.isArray(value) || value.length <= CASE_FILE_LIMITS.list) return true;
  findings.refuse(path, 'too_long', CASE_FILE_LIMITS.list);
  return false;
}
