import type { MeetingEvent } from '@bonemet/board';
import { beatFrame, eventFrame, type Frame } from './frame';

/** One screen. `write` returns false when the screen cannot keep up any more. */
export type Screen = {
  readonly write: (bytes: Uint8Array) => boolean;
  readonly close: () => void;
};

/** Reads the events of this room's meeting after a number, in order. */
type ReadEvents = (after: number) => Promise<readonly MeetingEvent[]>;

/**
 * The screens of one meeting in this process. The room keeps every frame of its meeting, so that one read
 * serves them all, also a thousand that come back at once because another process has died.
 */
export class Room {
  /** Each screen with the number of the last event it was sent. */
  private readonly seats = new Map<Screen, number>();
  /** The frame of event n stands at n - 1: events are numbered without a gap. */
  private readonly frames: Frame[] = [];
  private reading: Promise<void> | null = null;
  private readAgain = false;
  private loaded = false;
  private open = false;

  constructor(private readonly read: ReadEvents) {}

  get size(): number {
    return this.seats.size;
  }

  /** The number of the newest event that the room knows. */
  get newest(): number {
    return this.frames.length;
  }

  /** Whether the meeting has begun and not ended, as far as the room knows. */
  get isOpen(): boolean {
    return this.open;
  }

  /** Sends a screen everything after a number, and from then on everything new. */
  async join(screen: Screen, after: number): Promise<void> {
    this.seats.set(screen, after);
    // What the room knows may be a moment old: it is sent at once, and what is newer follows to everybody.
    if (this.loaded) this.catchUp(screen);
    await this.refresh();
    this.catchUp(screen);
  }

  leave(screen: Screen): void {
    this.seats.delete(screen);
  }

  /** Fetches what is new and sends it to every screen; calls that overlap become one more read. */
  refresh(): Promise<void> {
    if (this.reading) this.readAgain = true;
    this.reading ??= this.readOn().finally(() => (this.reading = null));
    return this.reading;
  }

  beat(now: number): void {
    // Until the first read has come back, the room knows of no number to tell.
    if (!this.loaded) return;
    this.tell(beatFrame(this.frames.length, now));
  }

  /** Sends every screen something beside the events: it has no number, and only the newest of its kind counts. */
  tell(bytes: Uint8Array): void {
    for (const screen of this.seats.keys()) if (!screen.write(bytes)) this.drop(screen);
  }

  /** Ends every screen's stream; each comes back by itself, to this process or to another. */
  close(): void {
    for (const screen of [...this.seats.keys()]) this.drop(screen);
  }

  private async readOn(): Promise<void> {
    do {
      this.readAgain = false;
      const known = this.frames.length;
      for (const event of await this.read(known)) if (event.sequence === this.frames.length + 1) this.take(event);
      this.loaded = true;
      if (this.frames.length > known) for (const screen of this.seats.keys()) this.catchUp(screen);
    } while (this.readAgain);
  }

  private take(event: MeetingEvent): void {
    this.frames.push(eventFrame(event));
    if (event.type === 'meeting.opened') this.open = true;
    if (event.type === 'meeting.closed') this.open = false;
  }

  private catchUp(screen: Screen): void {
    const sent = this.seats.get(screen);
    if (sent === undefined || sent >= this.frames.length) return;
    this.seats.set(screen, this.frames.length);
    if (!this.frames.slice(sent).every(({ bytes }) => screen.write(bytes))) this.drop(screen);
  }

  /** A screen that cannot keep up is let go; it comes back by itself and catches up. */
  private drop(screen: Screen): void {
    this.leave(screen);
    screen.close();
  }
}
