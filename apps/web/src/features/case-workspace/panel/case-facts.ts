import { splitKey } from '../entries/entry';
import type { EntryStore } from '../entries/entry-store';
import { standingAnswers } from './use-case-result';

/** The standing answers as a case's record holds them, for what is drawn of a case anywhere. */
export const factsOf = (store: EntryStore) => [...standingAnswers(store)].map(([key, value]) => ({ ...splitKey(key), value: value as unknown }));
