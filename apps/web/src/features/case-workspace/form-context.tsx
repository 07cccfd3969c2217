'use client';
import type { Specialty as SpecialtyCode } from '@bonemet/ui';
import { createContext, useCallback, useContext, useSyncExternalStore } from 'react';
import { codeOf } from '../shell/specialties';
import type { Entry, EntryKey } from './entries/entry';
import type { EntryStore } from './entries/entry-store';
import type { Colleague } from './live/use-case-news';
import type { Person } from './workspace-props';

/** What every field of the form shares. It never changes while a case is open, so no field is drawn again for it. */
export type FormTools = {
  readonly store: EntryStore;
  readonly personOf: (membershipId: string) => Person | undefined;
  /** The entry in this person's hands, for the others to see. */
  readonly hold: (key: EntryKey | null) => void;
  readonly openWhy: (fieldId: string) => void;
  readonly openHistory: (key: EntryKey) => void;
  readonly disabled: boolean;
};

const Tools = createContext<FormTools | null>(null);
const Colleagues = createContext<readonly Colleague[]>([]);

export const FormToolsProvider = Tools.Provider;
export const ColleaguesProvider = Colleagues.Provider;

export function useFormTools(): FormTools {
  const tools = useContext(Tools);
  if (!tools) throw new Error('a field stands outside its form');
  return tools;
}

/** One entry, drawn again when it alone changes. */
export function useEntry(key: EntryKey): Entry {
  const { store } = useFormTools();
  const subscribe = useCallback((listener: () => void) => store.subscribe(key, listener), [store, key]);
  const read = useCallback(() => store.get(key), [store, key]);
  return useSyncExternalStore(subscribe, read, read);
}

/** Who else has this entry in their hands. */
export function useHolder(key: EntryKey): { readonly person: Person; readonly specialty: SpecialtyCode | undefined } | null {
  const { personOf } = useFormTools();
  const colleague = useContext(Colleagues).find(({ entry }) => entry === key);
  const person = colleague && personOf(colleague.membershipId);
  return person ? { person, specialty: person.specialty ? codeOf(person.specialty) : undefined } : null;
}
