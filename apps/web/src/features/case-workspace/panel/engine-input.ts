import type { CaseInput, Facts } from '@bonemet/engine';
import type { EntryKey, EntryValue } from '../entries/entry';

type Lesion = { readonly id: string; readonly letter: string };

/**
 * What the engine is asked: the answers of the case and of each lesion, a lesion known by its letter.
 * Open and unknown answers (null) are left out, and so are lesions that are not named.
 */
export function engineInputFrom(lesions: readonly Lesion[], answers: Iterable<readonly [EntryKey, EntryValue]>): CaseInput {
  const letters = new Map(lesions.map(({ id, letter }) => [id, letter]));
  const tables = new Map<string, Record<string, EntryValue>>([['', {}], ...lesions.map(({ id }) => [id, {}] as const)]);
  for (const [key, value] of answers) {
    const slash = key.indexOf('/');
    const fieldId = key.slice(slash + 1);
    if (value !== null && !fieldId.startsWith('sheet.')) Object.assign(tables.get(key.slice(0, slash)) ?? {}, { [fieldId]: value });
  }
  const factsOf = (id: string) => (tables.get(id) ?? {}) as Facts;
  return { facts: factsOf(''), lesions: [...letters].map(([id, letter]) => ({ id: letter, facts: factsOf(id) })) };
}
