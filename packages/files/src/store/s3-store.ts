import { createHash } from 'node:crypto';
import { AwsClient } from 'aws4fetch';
import { assertKey, assertPrefix } from './document-key';
import { StoreError, type DocumentStore } from './document-store';
import { readListing } from './s3-listing';

export type S3Settings = {
  readonly endpoint: string;
  readonly region: string;
  readonly bucket: string;
  readonly accessKeyId: string;
  readonly secretAccessKey: string;
  /** Whether the bucket stands in the path (most self-hosted stores) or in the host name. */
  readonly forcePathStyle: boolean;
};

const EMPTY = createHash('sha256').digest('hex');
/** How long a store may take to answer; what it then sends may take as long as its reader needs. */
const PATIENCE_MS = 60_000;
/** A store that is briefly busy says so with 429 or 5xx; every request here may safely be sent again. */
const RETRIES = 2;

/** Any store that speaks S3: requests are signed (SigV4) together with the hash of what they carry. */
export function s3Store(settings: S3Settings): DocumentStore {
  const client = new AwsClient({
    accessKeyId: settings.accessKeyId,
    secretAccessKey: settings.secretAccessKey,
    region: settings.region,
    service: 's3',
    retries: RETRIES,
  });
  const bucket = bucketAddress(settings);

  const send = async (method: string, address: string, body?: Uint8Array): Promise<Response> => {
    const hash = body === undefined ? EMPTY : createHash('sha256').update(body).digest('hex');
    const impatience = new AbortController();
    const timer = setTimeout(() => impatience.abort(), PATIENCE_MS);
    const init = {
      method,
      headers: { 'x-amz-content-sha256': hash },
      redirect: 'error' as const,
      signal: impatience.signal,
      ...(body === undefined ? {} : { body: new Uint8Array(body) }),
    };
    try {
      return await client.fetch(address, init);
    } catch {
      throw new StoreError('unavailable');
    } finally {
      clearTimeout(timer);
    }
  };
  const addressOf = (key: string): string => {
    assertKey(key);
    return `${bucket}/${key}`;
  };

  return {
    put: async (key, bytes) => {
      const answer = await send('PUT', addressOf(key), bytes);
      await finish(answer);
    },
    get: async (key) => {
      const answer = await send('GET', addressOf(key));
      if (answer.status === 404) {
        await answer.body?.cancel();
        return null;
      }
      if (!answer.ok || answer.body === null) return await finish(answer);
      return { size: Number(answer.headers.get('content-length')), stream: answer.body };
    },
    remove: async (key) => {
      const answer = await send('DELETE', addressOf(key));
      if (answer.status === 404) await answer.body?.cancel();
      else await finish(answer);
    },
    list: (prefix) => {
      if (prefix !== undefined) assertPrefix(prefix);
      return listKeys((query) => send('GET', `${bucket}?${query}`), prefix === undefined ? '' : `${prefix}/`);
    },
  };
}

function bucketAddress({ endpoint, bucket, forcePathStyle }: S3Settings): string {
  const address = new URL(endpoint);
  if (forcePathStyle) address.pathname = `${address.pathname.replace(/\/$/, '')}/${bucket}`;
  else address.hostname = `${bucket}.${address.hostname}`;
  return address.href.replace(/\/$/, '');
}

/** Takes the answer to its end, so that the connection can be used again; a refusal becomes a code. */
async function finish(answer: Response): Promise<never | null> {
  await answer.body?.cancel();
  if (answer.ok) return null;
  throw new StoreError(answer.status >= 500 || answer.status === 429 ? 'unavailable' : 'refused');
}

async function* listKeys(send: (query: URLSearchParams) => Promise<Response>, prefix: string): AsyncGenerator<string> {
  for (let continuation: string | null = ''; continuation !== null; ) {
    const query = new URLSearchParams({ 'list-type': '2', prefix });
    if (continuation !== '') query.set('continuation-token', continuation);
    const answer = await send(query);
    if (!answer.ok) await finish(answer);
    const page = readListing(await answer.text());
    yield* page.keys;
    continuation = page.continuation;
  }
}
