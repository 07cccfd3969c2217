import net from 'node:net';

export type Answer = { readonly status: number; readonly body: string };

/** One request on a connection of its own, with as little of a client around it as there can be: the client shares the machine that is measured. */
export function ask(port: number, request: string, patienceMs = 120_000): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const parts: Buffer[] = [];
    const socket = net.connect(port, '127.0.0.1');
    socket.setTimeout(patienceMs, () => socket.destroy(new Error('no answer')));
    socket.on('connect', () => socket.write(request));
    socket.on('data', (part) => parts.push(part));
    socket.on('error', reject);
    socket.on('close', () => {
      const answer = readAnswer(Buffer.concat(parts).toString('utf8'));
      if (answer) resolve(answer);
      else reject(new Error('the connection ended before the answer'));
    });
  });
}

function readAnswer(text: string): Answer | null {
  const end = text.indexOf('\r\n\r\n');
  const status = Number(/^HTTP\/1\.1 (\d{3})/.exec(text)?.[1]);
  if (end < 0 || Number.isNaN(status)) return null;
  const [head, body] = [text.slice(0, end).toLowerCase(), text.slice(end + 4)];
  const length = /content-length: (\d+)/.exec(head)?.[1];
  // An answer that was cut off acknowledges nothing.
  if (length !== undefined && Buffer.byteLength(body) < Number(length)) return null;
  if (head.includes('transfer-encoding: chunked') && !body.endsWith('0\r\n\r\n')) return null;
  return { status, body };
}

export function post(path: string, cookie: string, content: unknown): string {
  const body = JSON.stringify({ json: content });
  return `POST ${path} HTTP/1.1\r\nHost: 127.0.0.1\r\nConnection: close\r\nCookie: ${cookie}\r\nContent-Type: application/json\r\nContent-Length: ${Buffer.byteLength(body)}\r\n\r\n${body}`;
}

/** A vote as a browser sends it. */
export const postVote = (cookie: string, vote: { readonly roundId: string; readonly optionId: string; readonly rating: number; readonly revision: number; readonly nonce: string }): string =>
  post('/api/trpc/ballot.cast', cookie, vote);
