import { randomUUID } from 'node:crypto';
import pg from 'pg';

/** What is announced: meetings with new events, and what goes on in cases that people prepare together. */
type Channel = 'bonemet_meeting' | 'bonemet_case';
/**
 * How long to gather announcements: none when idle, and longer the more there were in the last tick, so
 * that a single vote is heard of at once and two hundred in a second cost twenty reads and not two hundred.
 */
const MOST_GATHERING_MS = 50;
const GATHERING_MS_PER_ANNOUNCEMENT = 5;
const RECONNECT_MS = [100, 250, 500, 1_000, 2_000];

/** Called with the id of a meeting that has new events (or with news of a case); with null when news may have been missed. */
export type NewsListener = (news: string | null) => void;

export type AnnouncerLog = (event: 'listener.lost' | 'listener.restored' | 'announcement.failed') => void;

/**
 * Carries news, such as "this meeting has new events", between processes over one connection a channel.
 * It carries no content: what changed is read from the tables, so a lost announcement delays and never
 * loses anything.
 */
export class Announcer {
  private client: pg.Client | null = null;
  private reconnecting: NodeJS.Timeout | null = null;
  /** Goes before what this process says, so that it knows its own words when they come back. */
  private readonly own = `${randomUUID()} `;
  private readonly listeners = new Set<NewsListener>();
  private readonly waiting = new Set<string>();
  private timer: NodeJS.Timeout | null = null;
  private lastSent = 0;
  private gathered = 0;
  private lastGathered = 0;
  private closed = false;

  constructor(
    private readonly url: string,
    private readonly channel: Channel,
    private readonly log: AnnouncerLog = () => undefined,
  ) {}

  /** Hears all news of the channel; returns the way to stop. The first listener opens the connection. */
  listen(listener: NewsListener): () => void {
    this.listeners.add(listener);
    if (!this.client) void this.connect(0);
    return () => this.listeners.delete(listener);
  }

  /** Tells every process: at once when idle, gathered under load. */
  announce = (news: string): void => {
    this.waiting.add(news);
    this.gathered++;
    if (this.timer || this.closed) return;
    const tick = Math.min(MOST_GATHERING_MS, this.lastGathered * GATHERING_MS_PER_ANNOUNCEMENT);
    const pause = Math.max(0, this.lastSent + tick - performance.now());
    this.timer = setTimeout(() => void this.flush(), pause);
  };

  async close(): Promise<void> {
    this.closed = true;
    for (const timer of [this.timer, this.reconnecting]) if (timer) clearTimeout(timer);
    await this.client?.end().catch(() => undefined);
  }

  private async flush(): Promise<void> {
    this.timer = null;
    this.lastSent = performance.now();
    this.lastGathered = this.gathered;
    this.gathered = 0;
    const gatheredNews = [...this.waiting];
    this.waiting.clear();
    // Our own screens need no detour through the database.
    for (const news of gatheredNews) this.tell(news);
    try {
      // While a lost connection is being taken up again, that end makes every room look for itself.
      if (!this.client && !this.reconnecting) await this.connect(0);
      for (const news of gatheredNews) await this.client?.query('SELECT pg_notify($1, $2)', [this.channel, this.own + news]);
    } catch {
      this.log('announcement.failed');
    }
  }

  private tell(news: string | null): void {
    for (const listener of this.listeners) listener(news);
  }

  private async connect(attempt: number): Promise<void> {
    this.reconnecting = null;
    if (this.closed) return;
    const client = new pg.Client({ connectionString: this.url, keepAlive: true });
    client.on('error', () => this.lost(client));
    client.on('end', () => this.lost(client));
    // What this process says it has told its own screens already.
    client.on('notification', ({ payload }) => payload && !payload.startsWith(this.own) && this.tell(payload.slice(this.own.length)));
    this.client = client;
    try {
      await client.connect();
      await client.query(`LISTEN ${this.channel}`);
      if (attempt > 0) this.log('listener.restored');
      this.tell(null);
    } catch {
      this.lost(client, attempt);
    }
  }

  private lost(client: pg.Client, attempt = 0): void {
    if (this.client !== client || this.closed) return;
    this.client = null;
    if (attempt === 0) this.log('listener.lost');
    const pause = RECONNECT_MS[Math.min(attempt, RECONNECT_MS.length - 1)];
    this.reconnecting = setTimeout(() => void this.connect(attempt + 1), pause).unref();
  }
}
