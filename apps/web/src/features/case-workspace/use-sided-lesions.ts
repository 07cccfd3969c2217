'use client';
import { useMemo, useSyncExternalStore } from 'react';
import { answerOf, entryKey } from './entries/entry';
import type { EntryStore } from './entries/entry-store';
import type { FormLesion } from './workspace-props';

/** The lesions that are in the case, each on the side that was answered last on this screen. */
export function useSidedLesions(store: EntryStore, lesions: readonly FormLesion[]): readonly FormLesion[] {
  const read = () =>
    lesions
      .map(({ id, side }) => {
        const answer = answerOf(store.get(entryKey(id, 'sheet.side')));
        return answer.state === 'answered' ? String(answer.value) : side;
      })
      .join();
  const sides = useSyncExternalStore(store.subscribeAll, read, read);
  return useMemo(() => {
    const each = sides.split(',');
    return lesions.map((lesion, index) => ({ ...lesion, side: (each[index] ?? lesion.side) as FormLesion['side'] })).filter(({ removed }) => !removed);
  }, [lesions, sides]);
}
