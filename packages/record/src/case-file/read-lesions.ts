import { LESION_LETTERS } from '../draft/case-draft';
import type { KeyPath } from '../json/key-path';
import type { Json, JsonObject } from '../json/read-json';
import type { Findings } from './findings';
import { CASE_FILE_LIMITS } from './limits';

/** A lesion as it stands in the file. The id is null when it is refused: such a file is never imported. */
type LesionInFile = {
  readonly id: string | null;
  readonly letter: string;
  readonly path: KeyPath;
  readonly content: JsonObject;
};

/**
 * The letters of lesions, in the order of the file. An id that is a letter keeps it, so that nobody's
 * lesion B turns up as A; the others take the first letters that are free.
 */
function proposeLetters(ids: readonly (string | null)[]): string[] {
  const kept = new Set(ids.filter((id) => id !== null && LESION_LETTERS.includes(id)));
  const free = LESION_LETTERS.filter((letter) => !kept.has(letter)).values();
  return ids.map((id) => (id !== null && kept.has(id) ? id : (free.next().value ?? '')));
}

function readId(value: Json | undefined, path: KeyPath, taken: Set<string>, findings: Findings): string | null {
  // A lesion without an id is refused like one whose id is no text: facts need somebody to belong to.
  const id = findings.text(value ?? false, path, CASE_FILE_LIMITS.lesionId);
  if (id === null) return null;
  if (id.trim() === '') findings.refuse(path, 'empty_id');
  else if (taken.has(id)) findings.refuse(path, 'same_lesion');
  else {
    taken.add(id);
    return id;
  }
  return null;
}

/** The lesions of the file with their ids and proposed letters; their facts are still unread. */
export function readLesions(value: Json | undefined, findings: Findings): readonly LesionInFile[] {
  const list = findings.list(value, ['lesions']) ?? [];
  if (list.length > CASE_FILE_LIMITS.lesions) {
    findings.refuse(['lesions'], 'too_many_lesions', CASE_FILE_LIMITS.lesions);
    return [];
  }
  const taken = new Set<string>();
  const found = list.flatMap((item, index) => {
    const path = ['lesions', index];
    const content = findings.item(item, path);
    if (content === null) return [];
    findings.checkKeys(content, path, ['id', 'facts']);
    return [{ id: readId(content.get('id'), [...path, 'id'], taken, findings), path, content }];
  });
  const letters = proposeLetters(found.map(({ id }) => id));
  return found.map((lesion, index) => ({ ...lesion, letter: letters[index] ?? '' }));
}
