import { type EntryKey, splitKey } from './entry';
import type { EntryStore, Outgoing, Receipt } from './entry-store';

/** How the answers of this screen stand with the server. */
export type SaveState =
  | { readonly kind: 'saved'; readonly at: string | null }
  | { readonly kind: 'saving' }
  /** No answer from the server: what was typed is kept and goes by itself. */
  | { readonly kind: 'waiting'; readonly kept: boolean }
  /** The server refused: trying again would change nothing. */
  | { readonly kind: 'refused'; readonly reason: string };

export type SendEntries = (entries: readonly {
  lesionId: string | null; fieldId: string; value: string | number | string[] | null; basedOn: number; observedOn: string | null; withdrawn: boolean;
}[]) => Promise<{ readonly results: readonly Receipt[]; readonly savedAt: string }>;

export type CourierOptions = {
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

/** Carries answers to the server a moment after they were typed, one message at a time, until each has arrived. */
export class Courier {
  private timer: ReturnType<typeof setTimeout> | null = null;
  private underWay = false;
  private failures = 0;
  private savedAt: string | null = null;
  private refused: string | null = null;
  private stopped = false;
  private readonly stopListening: () => void;

  constructor(private readonly options: CourierOptions) {
    this.stopListening = options.store.subscribeAll(() => this.plan(PAUSE_MS));
    if (options.store.outgoing().length > 0) this.plan(0);
  }

  /** Sends what waits without a pause: the network is back, or the page is about to be left. */
  hurry = (): void => {
    this.failures = 0;
    this.plan(0);
  };

  stop(): void {
    this.stopped = true;
    this.stopListening();
    if (this.timer) clearTimeout(this.timer);
  }

  private plan(pause: number): void {
    if (this.stopped || this.underWay || this.options.store.outgoing().length === 0) return;
    this.refused = null;
    if (this.failures === 0) this.options.onState({ kind: 'saving' });
    if (this.timer) clearTimeout(this.timer);
    this.timer = setTimeout(() => void this.carry(), this.failures > 0 ? Math.max(pause, this.retryPause()) : pause);
  }

  private retryPause = () => RETRY_MS[Math.min(this.failures - 1, RETRY_MS.length - 1)] ?? 0;

  private async carry(): Promise<void> {
    const { store, send, me, reasonOf, onState } = this.options;
    const sent = store.outgoing().slice(0, MOST_AT_ONCE);
    if (sent.length === 0) return;
    this.underWay = true;
    if (this.failures === 0) onState({ kind: 'saving' });
    try {
      const { results, savedAt } = await send(sent.map(toMessage));
      sent.forEach(({ key, draft }, index) => {
        const receipt = results[index];
        if (receipt) store.confirm(key, draft, receipt, me, savedAt);
      });
      this.failures = 0;
      this.savedAt = savedAt;
    } catch (error) {
      const reason = reasonOf(error);
      if (reason === 'unreachable') this.failures++;
      else this.refused = reason;
    } finally {
      this.underWay = false;
    }
    onState(this.state());
    if (this.refused === null) this.plan(0);
  }

  private state(): SaveState {
    if (this.refused !== null) return { kind: 'refused', reason: this.refused };
    if (this.failures > 0) return { kind: 'waiting', kept: true };
    return this.options.store.outgoing().length > 0 ? { kind: 'saving' } : { kind: 'saved', at: this.savedAt };
  }
}

function toMessage({ key, draft }: Outgoing) {
  const { value, ...rest } = draft;
  return { ...splitKey(key as EntryKey), ...rest, value: Array.isArray(value) ? [...value] : (value as string | number | null) };
}
