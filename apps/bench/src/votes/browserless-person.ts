/** Somebody of the demonstration without a browser: cookies, procedures and the live stream over plain HTTP. */
export type Person = {
  readonly call: <Answer>(procedure: string, input: unknown, kind?: 'query' | 'mutation') => Promise<Answer>;
  readonly watch: (meetingId: string, heard: (event: LiveEvent, at: number) => void) => Promise<() => void>;
};

export type LiveEvent = { readonly sequence: number; readonly type: string; readonly payload: { readonly membershipId?: string; readonly answered?: number } };

const PASSWORD = 'quiet harbour lantern';

class CookieJar {
  private readonly cookies = new Map<string, string>();

  keep(answer: Response): Response {
    for (const line of answer.headers.getSetCookie()) {
      const [pair = ''] = line.split(';');
      const at = pair.indexOf('=');
      this.cookies.set(pair.slice(0, at), pair.slice(at + 1));
    }
    return answer;
  }

  get header(): string {
    return [...this.cookies].map(([name, value]) => `${name}=${value}`).join('; ');
  }
}

export async function signIn(address: string, account: string): Promise<Person> {
  const jar = new CookieJar();
  const answer = jar.keep(await fetch(`${address}/api/auth/csrf`));
  const { csrfToken } = (await answer.json()) as { csrfToken: string };
  const form = new URLSearchParams({ csrfToken, email: `${account}@demo.bonemet.example`, password: PASSWORD, json: 'true' });
  const signedIn = jar.keep(await fetch(`${address}/api/auth/callback/credentials`, { method: 'POST', body: form, headers: { cookie: jar.header }, redirect: 'manual' }));
  if (signedIn.status >= 400) throw new Error(`${account} was not signed in: ${signedIn.status}`);

  return {
    async call<Answer>(procedure: string, input: unknown, kind: 'query' | 'mutation' = 'mutation') {
      const url = `${address}/api/trpc/${procedure}`;
      const body = JSON.stringify({ json: input });
      const headers = { cookie: jar.header, 'content-type': 'application/json' };
      const reply = kind === 'query'
        ? await fetch(`${url}?input=${encodeURIComponent(body)}`, { headers })
        : await fetch(url, { method: 'POST', body, headers });
      const content = (await reply.json()) as { result?: { data: { json: Answer } } };
      if (!content.result) throw new Error(`${procedure} answered ${reply.status}`);
      return content.result.data.json;
    },
    async watch(meetingId, heard) {
      const ended = new AbortController();
      const reply = await fetch(`${address}/api/live/${meetingId}`, { headers: { cookie: jar.header }, signal: ended.signal });
      if (!reply.body) throw new Error('no stream');
      void readFrames(reply.body, heard).catch(() => undefined);
      return () => ended.abort();
    },
  };
}

async function readFrames(body: ReadableStream<Uint8Array>, heard: (event: LiveEvent, at: number) => void): Promise<void> {
  const decoder = new TextDecoder();
  let rest = '';
  const reader = body.getReader();
  for (let part = await reader.read(); !part.done; part = await reader.read()) {
    const at = performance.now();
    const frames = (rest + decoder.decode(part.value, { stream: true })).split('\n\n');
    rest = frames.pop() ?? '';
    for (const frame of frames) {
      if (!frame.includes('event: meeting')) continue;
      const data = frame.split('\n').find((line) => line.startsWith('data: '));
      if (data) heard(JSON.parse(data.slice(6)) as LiveEvent, at);
    }
  }
}
