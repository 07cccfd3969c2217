import { setTimeout as delay } from 'node:timers/promises';
import type { MeetingEvent } from '@bonemet/board';
import { hashOf } from '../live/voting';
import { Screen, watch } from '../live/screen';

/** A screen that comes back whenever its stream ends, and goes on after the last event it has seen. */
export class FaithfulScreen {
  private readonly events: MeetingEvent[] = [];
  private screen: Screen | null = null;
  private ended = false;
  returns = 0;

  constructor(private readonly ports: readonly number[], private readonly meetingId: string, private readonly cookie: string) {
    void this.stay();
  }

  get sequence(): number {
    this.read();
    return this.events.length;
  }

  get hash(): string {
    this.read();
    return hashOf(this.events);
  }

  close(): void {
    this.ended = true;
    this.screen?.close();
  }

  /** What came twice is passed over; after a hole nothing is taken until it is filled. */
  private read(): void {
    for (const { sequence, data } of this.screen?.shown() ?? []) {
      if (sequence === this.events.length + 1) this.events.push(JSON.parse(data) as MeetingEvent);
    }
  }

  private async stay(): Promise<void> {
    for (let attempt = 0; !this.ended; attempt++) {
      const port = this.ports[attempt % this.ports.length] as number;
      this.screen = await Screen.open(port, watch(this.meetingId, this.cookie, this.events.length)).catch(() => null);
      const { screen } = this;
      if (screen && !screen.ended) await new Promise<void>((resolve) => screen.socket.once('close', () => resolve()));
      this.read();
      this.returns++;
      await delay(150 + Math.random() * 600);
    }
  }
}
