import { type Draft, type EntryKey, splitKey } from './entry';
import type { EntryStore, Outgoing, Receipt } from './entry-store';

/** How the answers of this screen stand with the server. */
export type SaveState =
  | { readonly kind: 'saved'; readonly at: string | null }
  | { readonly kind: 'saving' }
  /** No answer from the server: what was typed is kept and goes by itself. */
  | { readonly kind: 'waiting' }
  /** Somebody else answered the same: so many answers wait for their writer to choose. */
  | { readonly kind: 'choose'; readonly count: number }
  /** The server refused an answer: trying again would change nothing. The others are recorded. */
  | { readonly kind: 'refused'; readonly reason: string };

export type SendEntries = (entries: readonly {
  lesionId: string | null; fieldId: string; value: string | number | string[] | null; basedOn: number; observedOn: string | null; withdrawn: boolean;
}[]) => Promise<{ readonly results: readonly Receipt[]; readonly savedAt: string }>;

type CourierOptions = {
  readonly store: EntryStore;
  readonly send: SendEntries;
  readonly me: string;
  /** Whether an error means that no answer came, and what else it means. */
  readonly reasonOf: (error: unknown) => string;
  readonly onState: (state: SaveState) => void;
};

const PAUSE_MS = 400;
const RETRY_MS = [1_000, 2_000, 5_000, 10_000, 20_000];
const MOST_AT_ONCE = 100;

/** Reasons that say nothing about the answers: they are kept and sent again. */
const PASSING: readonly string[] = ['unreachable', 'unexpected', 'signed_out'];

/** Carries answers to the server a moment after they were typed, one message at a time, until each has arrived. */
export class Courier {
  private timer: ReturnType<typeof setTimeout> | null = null;
  private underWay = false;
  private failures = 0;
  private savedAt: string | null = null;
  private refusal: string | null = null;
  private ended = false;
  /** After a refused message its answers go one by one, so that only the one that does not fit stays behind. */
  private singly = false;
  private readonly refused = new WeakSet<Draft>();
  private stopListening: () => void;
  private onEmpty: (() => void) | null = null;

  constructor(private readonly options: CourierOptions) {
    this.stopListening = options.store.subscribeAll(() => this.plan(PAUSE_MS));
    if (this.waiting().length > 0) this.plan(0);
  }

  /** Sends what waits without a pause: the network is back, or the page is about to be left. */
  hurry = (): void => {
    this.failures = 0;
    this.plan(0);
  };

  /** The form is left: what waits goes on its way without it, and `done` is told when nothing waits any more. */
  leave(done: () => void): void {
    this.stopListening();
    this.onEmpty = done;
    if (this.waiting().length === 0) this.end();
    else this.hurry();
  }

  end(): void {
    this.ended = true;
    this.stopListening();
    if (this.timer) clearTimeout(this.timer);
    this.onEmpty?.();
    this.onEmpty = null;
  }

  private waiting = (): Outgoing[] => this.options.store.outgoing().filter(({ draft }) => !this.refused.has(draft));

  private plan(pause: number): void {
    if (this.ended || this.underWay) return;
    if (this.waiting().length === 0) {
      if (this.onEmpty) this.end();
      return;
    }
    if (this.failures === 0) this.options.onState({ kind: 'saving' });
    if (this.timer) clearTimeout(this.timer);
    this.timer = setTimeout(() => void this.carry(), this.failures > 0 ? Math.max(pause, this.retryPause()) : pause);
  }

  private retryPause = () => RETRY_MS[Math.min(this.failures - 1, RETRY_MS.length - 1)] ?? 0;

  private async carry(): Promise<void> {
    const { store, send, me, reasonOf, onState } = this.options;
    const sent = this.waiting().slice(0, this.singly ? 1 : MOST_AT_ONCE);
    if (sent.length === 0) return;
    this.underWay = true;
    try {
      const { results, savedAt } = await send(sent.map(toMessage));
      sent.forEach(({ key, draft }, index) => {
        const receipt = results[index];
        if (receipt) store.confirm(key, draft, receipt, me, savedAt);
      });
      this.failures = 0;
      this.savedAt = savedAt;
      if (this.waiting().length === 0) this.singly = false;
    } catch (error) {
      this.takeRefusal(reasonOf(error), sent);
    } finally {
      this.underWay = false;
    }
    onState(this.state());
    this.plan(0);
  }

  private takeRefusal(reason: string, sent: readonly Outgoing[]): void {
    if (PASSING.includes(reason)) {
      this.failures++;
      return;
    }
    this.refusal = reason;
    const [only, ...others] = sent;
    if (others.length > 0) this.singly = true;
    else if (only) this.refused.add(only.draft);
  }

  private state(): SaveState {
    const { store } = this.options;
    if (this.failures > 0) return { kind: 'waiting' };
    if (this.waiting().length > 0) return { kind: 'saving' };
    if (store.outgoing().length > 0 && this.refusal !== null) return { kind: 'refused', reason: this.refusal };
    const count = store.conflicts();
    return count > 0 ? { kind: 'choose', count } : { kind: 'saved', at: this.savedAt };
  }
}

function toMessage({ key, draft }: Outgoing) {
  const { value, ...rest } = draft;
  return { ...splitKey(key as EntryKey), ...rest, value: Array.isArray(value) ? [...value] : (value as string | number | null) };
}
