import { type Draft, type Entry, type EntryKey, type EntryValue, NO_ENTRY, sameValue, type Standing, type Unusable } from './entry';

type Listener = () => void;

/** The result of sending one draft. */
export type Receipt =
  | { readonly outcome: 'recorded' | 'same'; readonly version: number }
  | { readonly outcome: 'superseded'; readonly current: Standing };

export type Outgoing = { readonly key: EntryKey; readonly draft: Draft };

/**
 * The answers of one case on one screen. What is typed is never overwritten by what arrives: a draft stays
 * until the server confirms it, and when somebody else answered first, both answers are kept side by side.
 */
export class EntryStore {
  private readonly entries = new Map<EntryKey, Entry>();
  private readonly perKey = new Map<EntryKey, Set<Listener>>();
  private readonly whole = new Set<Listener>();
  private revision = 0;

  constructor(initial: ReadonlyMap<EntryKey, Standing>) {
    for (const [key, standing] of initial) this.entries.set(key, { ...NO_ENTRY, standing });
  }

  get = (key: EntryKey): Entry => this.entries.get(key) ?? NO_ENTRY;

  keys = (): IterableIterator<EntryKey> => this.entries.keys();

  /** Grows with every change: a cheap way to see that something is new. */
  version = (): number => this.revision;

  subscribe = (key: EntryKey, listener: Listener): (() => void) => {
    const listeners = this.perKey.get(key) ?? new Set();
    this.perKey.set(key, listeners.add(listener));
    return () => listeners.delete(listener);
  };

  subscribeAll = (listener: Listener): (() => void) => {
    this.whole.add(listener);
    return () => this.whole.delete(listener);
  };

  /** Answers a question; null is "unknown". A new value has no day until somebody gives one: the old day was that of the old value. */
  answer(key: EntryKey, value: EntryValue, observedOn: string | null = this.dayFor(key, value)): void {
    this.write(key, { value, withdrawn: false, observedOn });
  }

  /** Takes an answer back: the question is open again. */
  withdraw(key: EntryKey): void {
    const { standing, draft } = this.get(key);
    if (standing || draft) this.write(key, { value: null, withdrawn: true, observedOn: null });
    else this.change(key, { ...this.get(key), unusable: null });
  }

  /** Keeps what was typed though it cannot be used. The last usable answer stands. */
  keepUnusable(key: EntryKey, unusable: Unusable): void {
    this.change(key, { ...this.get(key), unusable });
  }

  /** The writer's choice between two answers: their own, typed anew over the other, or the other one. */
  settle(key: EntryKey, choice: 'mine' | 'theirs'): void {
    const entry = this.get(key);
    if (!entry.conflict) return;
    const standing = entry.conflict;
    const draft = choice === 'mine' && entry.draft ? { ...entry.draft, basedOn: standing.version } : null;
    this.change(key, { ...entry, standing, draft, conflict: null });
  }

  /** What waits to be sent. An answer that stands against another waits for its writer instead. */
  outgoing(): Outgoing[] {
    const waiting: Outgoing[] = [];
    for (const [key, { draft, conflict }] of this.entries) if (draft && !conflict) waiting.push({ key, draft });
    return waiting;
  }

  /** Every answer that the server does not have, those that wait for a choice among them: what a device keeps. */
  drafts(): ReadonlyMap<EntryKey, Draft> {
    return new Map([...this.entries].flatMap(([key, { draft }]) => (draft ? [[key, draft] as const] : [])));
  }

  /** How many answers wait for their writer to choose. */
  conflicts(): number {
    return [...this.entries.values()].filter(({ conflict }) => conflict !== null).length;
  }

  /** Takes in the answer of the server to a draft that was sent. What was typed since then stays a draft. */
  confirm(key: EntryKey, sent: Draft, receipt: Receipt, by: string, at: string): void {
    const entry = this.get(key);
    if (receipt.outcome === 'superseded') {
      if (entry.draft) this.change(key, { ...entry, conflict: receipt.current });
      return;
    }
    const { value, withdrawn, observedOn } = sent;
    const standing: Standing = { value, withdrawn, observedOn, version: receipt.version, by, at };
    const unchanged = entry.draft !== null && isSameDraft(entry.draft, sent);
    // Somebody has answered over this one while its receipt was on the way.
    const overtaken = entry.standing !== null && entry.standing.version > receipt.version;
    const draft = unchanged || entry.draft === null ? null : { ...entry.draft, basedOn: receipt.version };
    this.change(key, { ...entry, standing: overtaken ? entry.standing : standing, draft });
  }

  /** Takes in what the server has now, for every entry it knows. Drafts stay, with the version they were typed over. */
  receive(current: ReadonlyMap<EntryKey, Standing>): void {
    for (const [key, standing] of current) {
      const entry = this.get(key);
      if (entry.standing && entry.standing.version >= standing.version) continue;
      const conflict = entry.conflict && entry.conflict.version < standing.version ? standing : entry.conflict;
      this.change(key, { ...entry, standing, conflict });
    }
  }

  /** Takes up drafts that were kept on this device. One that the server has already is dropped. */
  restore(drafts: ReadonlyMap<EntryKey, Draft>): void {
    for (const [key, draft] of drafts) {
      const entry = this.get(key);
      if (entry.draft || (entry.standing && isSameDraft({ ...entry.standing, basedOn: draft.basedOn }, draft))) continue;
      this.change(key, { ...entry, draft });
    }
  }

  private dayFor(key: EntryKey, value: EntryValue): string | null {
    const { draft, standing } = this.get(key);
    const given = draft !== null && draft.observedOn !== (standing?.observedOn ?? null);
    const current = draft ?? standing;
    return current && (given || sameValue(current.value, value)) ? current.observedOn : null;
  }

  private write(key: EntryKey, typed: Omit<Draft, 'basedOn'>): void {
    const entry = this.get(key);
    const basedOn = entry.draft?.basedOn ?? entry.standing?.version ?? 0;
    const { standing } = entry;
    const asBefore = !entry.conflict && standing !== null && isSameDraft({ ...standing, basedOn }, { ...typed, basedOn });
    // A draft that is on its way may have arrived: going back to the old answer must be sent as well.
    const draft = asBefore && entry.draft === null ? null : { ...typed, basedOn };
    this.change(key, { ...entry, draft, unusable: null });
  }

  private change(key: EntryKey, entry: Entry): void {
    this.entries.set(key, entry);
    this.revision++;
    for (const listener of this.perKey.get(key) ?? []) listener();
    for (const listener of this.whole) listener();
  }
}

function isSameDraft(left: Draft, right: Draft): boolean {
  return left.withdrawn === right.withdrawn && left.observedOn === right.observedOn && sameValue(left.value, right.value);
}
