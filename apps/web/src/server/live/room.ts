import type { MeetingEvent } from '@bonemet/board';
import { beatFrame, eventFrame, type Frame } from './frame';

/** One screen. `write` returns false when the screen cannot keep up any more. */
export type Screen = {
  readonly write: (bytes: Uint8Array) => boolean;
  readonly close: () => void;
};

type Seat = { lastSent: number; waiting: Frame[] | null };

/** Reads the events of this room's meeting after a number, in order. */
export type ReadEvents = (after: number) => Promise<readonly MeetingEvent[]>;

/**
 * The screens of one meeting in this process. One read serves them all. A screen that joins is first
 * brought up to date while new frames wait for it, so that it misses nothing and sees nothing twice.
 */
export class Room {
  private readonly seats = new Map<Screen, Seat>();
  private newest = 0;
  private reading = false;
  private readAgain = false;

  constructor(private readonly read: ReadEvents) {}

  get size(): number {
    return this.seats.size;
  }

  async join(screen: Screen, after: number): Promise<void> {
    const seat: Seat = { lastSent: after, waiting: [] };
    this.seats.set(screen, seat);
    const backlog = (await this.read(after)).map(eventFrame);
    const waiting = seat.waiting ?? [];
    seat.waiting = null;
    for (const frame of [...backlog, ...waiting]) this.send(screen, seat, frame);
    // More may have come since, also for the others. What this screen read says nothing about what they
    // have seen, so the room reads on from its own number.
    await this.refresh();
  }

  leave(screen: Screen): void {
    this.seats.delete(screen);
  }

  /** Fetches what is new and sends it to every screen; calls that overlap become one more read. */
  async refresh(): Promise<void> {
    if (this.reading) {
      this.readAgain = true;
      return;
    }
    this.reading = true;
    try {
      do {
        this.readAgain = false;
        for (const event of await this.read(this.newest)) this.broadcast(eventFrame(event));
      } while (this.readAgain);
    } finally {
      this.reading = false;
    }
  }

  beat(): void {
    const bytes = beatFrame(this.newest);
    for (const [screen, seat] of this.seats) if (!seat.waiting && !screen.write(bytes)) this.drop(screen);
  }

  /** Ends every screen's stream; each comes back by itself, to this process or to another. */
  close(): void {
    for (const screen of [...this.seats.keys()]) this.drop(screen);
  }

  private broadcast(frame: Frame): void {
    if (frame.sequence <= this.newest) return;
    this.newest = frame.sequence;
    for (const [screen, seat] of this.seats) {
      if (seat.waiting) seat.waiting.push(frame);
      else this.send(screen, seat, frame);
    }
  }

  private send(screen: Screen, seat: Seat, frame: Frame): void {
    if (frame.sequence <= seat.lastSent) return;
    seat.lastSent = frame.sequence;
    if (!screen.write(frame.bytes)) this.drop(screen);
  }

  /** A screen that cannot keep up is let go; it comes back by itself and catches up. */
  private drop(screen: Screen): void {
    this.leave(screen);
    screen.close();
  }
}
