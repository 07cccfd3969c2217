import net from 'node:net';

/** When bytes arrived, and how many there were after them. */
type Arrival = { readonly at: number; readonly end: number };
export type Shown = { readonly sequence: number; readonly at: number; readonly data: string };

/** The clock that is shared with other processes of this machine, in milliseconds and their fractions. */
export const clock = (): number => performance.timeOrigin + performance.now();

/**
 * One screen: keeps what arrives and when, and reads it afterwards, so that a thousand of them disturb the
 * machine that is measured as little as possible.
 */
export class Screen {
  readonly parts: Buffer[] = [];
  readonly arrivals: Arrival[] = [];
  private bytes = 0;
  ended = false;

  private constructor(readonly socket: net.Socket) {}

  /** @param greeting what the server must have sent before the screen counts as connected */
  static open(port: number, request: string, greeting = '\r\n\r\n'): Promise<Screen> {
    return new Promise((resolve, reject) => {
      const socket = net.connect({ port, host: '127.0.0.1', noDelay: true });
      const screen = new Screen(socket);
      let open = greeting === '';
      socket.on('connect', () => {
        if (request) socket.write(request);
        if (open) resolve(screen);
      });
      socket.on('data', (part) => {
        screen.keep(part);
        if (open || !screen.text().includes(greeting)) return;
        open = true;
        if (/^HTTP\/1\.1 (200|101)/.test(screen.text())) resolve(screen);
        else reject(new Error(`the stream was refused: ${screen.text().slice(0, 15)}`));
      });
      socket.on('error', reject);
      socket.on('close', () => {
        screen.ended = true;
        reject(new Error('the stream ended'));
      });
    });
  }

  private keep(part: Buffer): void {
    this.bytes += part.length;
    this.parts.push(part);
    this.arrivals.push({ at: clock(), end: this.bytes });
  }

  text(): string {
    return Buffer.concat(this.parts).toString('latin1');
  }

  close(): void {
    this.socket.destroy();
  }

  /** Whether this event has arrived; looked for at the end, where it is if it is the newest. */
  hasShown(sequence: number): boolean {
    return Buffer.concat(this.parts.slice(-8)).includes(`id: ${sequence}\n`);
  }

  /** Every event that arrived whole, and when its last byte did. */
  shown(): Shown[] {
    const shown: Shown[] = [];
    const text = this.text();
    let arrival = 0;
    for (let from = text.indexOf('\nevent: meeting\ndata: '); from >= 0; from = text.indexOf('\nevent: meeting\ndata: ', from + 1)) {
      const end = text.indexOf('\n\n', from);
      if (end < 0) break;
      while ((this.arrivals[arrival]?.end ?? Infinity) < end + 2) arrival++;
      const id = text.slice(text.lastIndexOf('id: ', from) + 4, from);
      shown.push({ sequence: Number(id), at: this.arrivals[arrival]?.at ?? Number.NaN, data: text.slice(from + 22, end) });
    }
    return shown;
  }

  /** When the server last said, by an event or by a beat, that this is the newest number; null if it has not. */
  currentAt(sequence: number): number | null {
    const text = this.text();
    const event = text.indexOf(`id: ${sequence}\nevent: meeting\n`);
    const beat = text.indexOf(`event: beat\ndata: ${sequence} `);
    const place = Math.min(...[event, beat].filter((found) => found >= 0));
    if (!Number.isFinite(place)) return null;
    const end = text.indexOf('\n\n', place);
    return end < 0 ? null : (this.arrivals.find((arrival) => arrival.end >= end + 2)?.at ?? null);
  }
}

export const watch = (meetingId: string, cookie: string, after = 0): string =>
  `GET /api/live/${meetingId}?after=${after} HTTP/1.1\r\nHost: 127.0.0.1\r\nAccept: text/event-stream\r\nCookie: ${cookie}\r\n\r\n`;
