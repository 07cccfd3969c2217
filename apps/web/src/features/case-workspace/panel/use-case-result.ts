'use client';
import { type CaseInput, type CaseResult, evaluate, type LesionResult, present, type PresentedLesion, type Texts } from '@bonemet/engine';
import { replaceEqualDeep } from '@tanstack/react-query';
import { useSyncExternalStore } from 'react';
import { answerOf, type EntryKey, type EntryValue } from '../entries/entry';
import type { EntryStore } from '../entries/entry-store';
import type { FormLesion } from '../workspace-props';
import { engineInputFrom } from './engine-input';

export type CaseOutcome = { readonly input: CaseInput; readonly result: CaseResult };

/** The answers that count: drafts before what the server has, without open ones and without unusable typing. */
export function* standingAnswers(store: EntryStore): Generator<readonly [EntryKey, EntryValue]> {
  for (const key of store.keys()) {
    const answer = answerOf(store.get(key));
    if (answer.state === 'answered') yield [key, answer.value];
  }
}

const outcomes = new WeakMap<EntryStore, { version: number; lesions: readonly FormLesion[]; outcome: CaseOutcome }>();

/**
 * What the engine makes of the answers on this screen, anew with every key press. What did not change keeps
 * its identity, so that only the lines that changed are drawn again.
 */
export function useCaseOutcome(store: EntryStore, lesions: readonly FormLesion[]): CaseOutcome {
  const read = () => {
    const known = outcomes.get(store);
    if (known && known.version === store.version() && known.lesions === lesions) return known.outcome;
    const input = engineInputFrom(lesions, standingAnswers(store));
    const fresh = { input, result: evaluate(input) };
    const outcome = known ? replaceEqualDeep(known.outcome, fresh) : fresh;
    outcomes.set(store, { version: store.version(), lesions, outcome });
    return outcome;
  };
  return useSyncExternalStore(store.subscribeAll, read, read);
}

type Words = { readonly lesion: LesionResult; readonly texts: Texts; readonly presented: PresentedLesion };
const inWords = new WeakMap<EntryStore, Map<string, Words>>();

/** One lesion's result in words; what says the same as before is the same object as before. */
export function presentedLesion(store: EntryStore, { result }: CaseOutcome, letter: string, texts: Texts): PresentedLesion | null {
  const lesion = result.lesions.find(({ id }) => id === letter);
  if (!lesion) return null;
  const known = inWords.get(store)?.get(letter);
  if (known?.lesion === lesion && known.texts === texts) return known.presented;
  const [fresh] = present({ ...result, lesions: [lesion] }, texts).lesions;
  if (!fresh) return null;
  const presented = known?.texts === texts ? replaceEqualDeep(known.presented, fresh) : fresh;
  inWords.set(store, (inWords.get(store) ?? new Map<string, Words>()).set(letter, { lesion, texts, presented }));
  return presented;
}
