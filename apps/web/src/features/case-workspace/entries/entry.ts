/** One answer on the form, wherever it stands on its way to the server. */
export type EntryValue = string | number | readonly string[] | null;

/** What the server has. */
export type Standing = {
  readonly value: EntryValue;
  readonly version: number;
  readonly withdrawn: boolean;
  /** YYYY-MM-DD; null when nobody said. */
  readonly observedOn: string | null;
  /** The membership that gave it, and when (ISO). */
  readonly by: string;
  readonly at: string;
};

/** What this person did to it and the server has not confirmed. */
export type Draft = {
  readonly value: EntryValue;
  readonly withdrawn: boolean;
  readonly observedOn: string | null;
  /** The version it was typed over. */
  readonly basedOn: number;
};

/** What was typed and cannot be used: kept as it is, sent nowhere. */
export type Unusable = { readonly typed: string; readonly fault: 'not_a_number' | 'not_whole' | 'out_of_range' };

export type Entry = {
  readonly standing: Standing | null;
  readonly draft: Draft | null;
  readonly unusable: Unusable | null;
  /** Somebody else answered while this draft was on its way: both are kept until its writer chooses. */
  readonly conflict: Standing | null;
};

export const NO_ENTRY: Entry = { standing: null, draft: null, unusable: null, conflict: null };

/** "<lesion id or nothing>/<field id>". */
export type EntryKey = string;

export const entryKey = (lesionId: string | null, fieldId: string): EntryKey => `${lesionId ?? ''}/${fieldId}`;

export function splitKey(key: EntryKey): { readonly lesionId: string | null; readonly fieldId: string } {
  const slash = key.indexOf('/');
  return { lesionId: key.slice(0, slash) || null, fieldId: key.slice(slash + 1) };
}

export type Answer =
  | { readonly state: 'open' }
  | { readonly state: 'unknown' }
  | { readonly state: 'answered'; readonly value: string | number | readonly string[] };

/** How the question stands for whoever looks at this screen: the draft before what the server has. */
export function answerOf({ standing, draft }: Entry): Answer {
  const shown = draft ?? standing;
  if (!shown || shown.withdrawn) return { state: 'open' };
  return shown.value === null ? { state: 'unknown' } : { state: 'answered', value: shown.value };
}

export const observedOnOf = ({ standing, draft }: Entry): string | null => (draft ?? standing)?.observedOn ?? null;

export const sameValue = (left: EntryValue, right: EntryValue): boolean => JSON.stringify(left) === JSON.stringify(right);
