import { answerOf, type EntryKey, observedOnOf, type Standing } from './entries/entry';
import type { EntryStore } from './entries/entry-store';

/** The answers of a store as a place to begin from, drafts among them: nothing of the copy is ever sent. */
export function standingsOf(store: EntryStore): ReadonlyMap<EntryKey, Standing> {
  const copy = new Map<EntryKey, Standing>();
  for (const key of store.keys()) {
    const entry = store.get(key);
    const answer = answerOf(entry);
    if (answer.state === 'open') continue;
    const value = answer.state === 'unknown' ? null : answer.value;
    copy.set(key, { value, version: 1, withdrawn: false, observedOn: observedOnOf(entry), by: '', at: '' });
  }
  return copy;
}
