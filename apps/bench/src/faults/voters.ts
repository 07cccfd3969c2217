import { setTimeout as delay } from 'node:timers/promises';
import { ask, postVote } from '../web/plain-http';
import { drawNonce } from '../live/room';
import { clock } from '../live/screen';

type Vote = { readonly roundId: string; readonly optionId: string; readonly rating: number; readonly revision: number; readonly nonce: string };

/** What a voter was told: this is counted. */
export type Acknowledgement = Vote & { readonly voter: number; readonly receipt: string };

const COPIES = 3;
/** Copies of a vote leave at moments of their own, so that an older vote may come after a newer one. */
const SPREAD_MS = 1_500;
const RETRY_MS = { least: 100, spread: 200 } as const;
const PATIENCE_MS = 3_000;

/** People who vote again and again, each message three times, until told that they need not. */
export class Voters {
  readonly acknowledged: Acknowledgement[] = [];
  readonly waits: number[] = [];
  messages = 0;
  private readonly revisions = new Map<string, number>();
  private readonly hopes = new Set<{ readonly since: number; readonly heard: () => void }>();
  private running = true;

  constructor(private readonly ports: readonly number[], private readonly cookies: readonly string[], private readonly roundId: string, private readonly options: readonly string[]) {}

  /** Ends when everything that was sent has its answer. */
  async vote(pauseMs: number): Promise<void> {
    await Promise.all(this.cookies.map(async (_, voter) => {
      const underWay: Promise<void>[] = [];
      while (this.running) {
        await delay(Math.random() * 2 * pauseMs);
        if (this.running) underWay.push(this.sendVote(voter));
      }
      await Promise.all(underWay);
    }));
  }

  stop(): void {
    this.running = false;
  }

  /** Milliseconds until a vote that was sent after now is acknowledged. */
  untilServed(): Promise<number> {
    const since = clock();
    return new Promise((resolve) => {
      const hope = { since, heard: () => (this.hopes.delete(hope), resolve(clock() - since)) };
      this.hopes.add(hope);
    });
  }

  private async sendVote(voter: number): Promise<void> {
    const optionId = this.options[Math.floor(Math.random() * this.options.length)] as string;
    const key = `${voter}/${optionId}`;
    const revision = (this.revisions.get(key) ?? 0) + 1;
    this.revisions.set(key, revision);
    const vote = { roundId: this.roundId, optionId, rating: 1 + Math.floor(Math.random() * 9), revision, nonce: drawNonce() };
    const since = clock();
    await Promise.all(Array.from({ length: COPIES }, async (_, copy) => {
      if (copy > 0) await delay(Math.random() * SPREAD_MS);
      await this.sendUntilAnswered(voter, vote);
      if (copy === 0) this.waits.push(clock() - since);
    }));
  }

  private async sendUntilAnswered(voter: number, vote: Vote): Promise<void> {
    const request = postVote(this.cookies[voter] as string, vote);
    for (let attempt = voter; ; attempt++) {
      const sent = clock();
      this.messages++;
      const answer = await ask(this.ports[attempt % this.ports.length] as number, request, PATIENCE_MS).catch(() => null);
      if (answer?.status === 200) {
        const receipt = /"receipt":"([0-9a-f]{64})"/.exec(answer.body)?.[1];
        if (!receipt) throw new Error('an acknowledgement without a receipt');
        this.acknowledged.push({ ...vote, voter, receipt });
        for (const hope of this.hopes) if (sent > hope.since) hope.heard();
        return;
      }
      // Somebody's newer vote stands, and this one is told that it does not.
      if (answer?.status === 409 && answer.body.includes('stale_ballot')) return;
      if (answer !== null && answer.status < 500) throw new Error(`a vote was answered with ${answer.status}`);
      await delay(RETRY_MS.least + Math.random() * RETRY_MS.spread);
    }
  }

  /** The newest rating of each voter on each option that was ever sent. */
  get newest(): ReadonlyMap<string, number> {
    return this.revisions;
  }
}
