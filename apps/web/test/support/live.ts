import type { MeetingEvent } from '@bonemet/board';
import type { Screen } from '@/server/live/room';

const decoder = new TextDecoder();
const eventAt = (sequence: number): MeetingEvent => ({
  sequence, type: 'meeting.closed', at: '2030-01-03T09:00:00.000Z', payload: {},
});

/** A table of events whose reads answer only when told to, in any order: every interleaving can be played. */
export class Log {
  length = 0;
  reads = 0;
  private waiting: { after: number; answer: (events: MeetingEvent[]) => void; fail: (error: Error) => void }[] = [];

  read = (after: number): Promise<MeetingEvent[]> => {
    this.reads++;
    return new Promise((answer, fail) => this.waiting.push({ after, answer, fail }));
  };

  /** Answers one waiting read with what is in the table now. */
  async answer(which = 0): Promise<void> {
    const [read] = this.waiting.splice(which % Math.max(1, this.waiting.length), 1);
    if (!read) return;
    read.answer(Array.from({ length: this.length }, (_, index) => eventAt(index + 1)).filter(({ sequence }) => sequence > read.after));
    await settled();
  }

  async fail(): Promise<void> {
    this.waiting.shift()?.fail(new Error('unreachable'));
    await settled();
  }

  get pending(): number {
    return this.waiting.length;
  }

  async answerAll(): Promise<void> {
    while (this.waiting.length > 0) await this.answer();
  }
}

/** Lets every promise that can go on do so; no clock is involved. */
async function settled(): Promise<void> {
  for (let turn = 0; turn < 20; turn++) await Promise.resolve();
}

export class Recorder implements Screen {
  seen: number[] = [];
  beats: number[] = [];
  facts: unknown[] = [];
  closed = false;
  capacity = Number.POSITIVE_INFINITY;

  write = (bytes: Uint8Array): boolean => {
    if (this.closed || this.capacity-- <= 0) return false;
    const text = decoder.decode(bytes);
    const id = /^id: (\d+)\n/.exec(text)?.[1];
    const beat = /^event: beat\ndata: (\d+)/.exec(text)?.[1];
    if (id) this.seen.push(Number(id));
    if (beat) this.beats.push(Number(beat));
    const facts = /^event: facts\ndata: (.*)\n/.exec(text)?.[1];
    if (facts) this.facts.push(JSON.parse(facts));
    return true;
  };

  close = (): void => {
    this.closed = true;
  };
}
