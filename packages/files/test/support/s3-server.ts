import { createHash, createHmac, timingSafeEqual } from 'node:crypto';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

export const CREDENTIALS = { accessKeyId: 'TESTKEY', secretAccessKey: 'a secret of tests', region: 'eu-west-3' };

const hash = (text: string | Uint8Array): string => createHash('sha256').update(text).digest('hex');
const hmac = (key: string | Uint8Array, text: string): Buffer => createHmac('sha256', key).update(text).digest();

/** A small store that speaks S3 over real HTTP: it keeps objects, and computes every signature itself. */
export async function startS3Server(bucket: string) {
  const objects = new Map<string, Buffer>();
  const refused: string[] = [];
  /** Answers to give before the true ones, as an overloaded store would. */
  const failures: number[] = [];

  const server = createServer((request, response) => {
    void collect(request).then((body) => {
      const failure = failures.shift();
      if (failure !== undefined) return answer(response, failure);
      const fault = signatureFault(request, body);
      if (fault !== null) {
        refused.push(fault);
        return answer(response, 403);
      }
      return serve(request, response, body, { bucket, objects });
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const endpoint = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  return { endpoint, objects, refused, failures, stop: () => new Promise((resolve) => server.close(resolve)) };
}

type Shelf = { readonly bucket: string; readonly objects: Map<string, Buffer> };

function serve(request: IncomingMessage, response: ServerResponse, body: Buffer, { bucket, objects }: Shelf): void {
  const url = new URL(request.url ?? '/', 'http://store');
  if (url.pathname === `/${bucket}` && request.method === 'GET') return answer(response, 200, list(objects, url.searchParams));
  if (!url.pathname.startsWith(`/${bucket}/`)) return answer(response, 404);
  const key = decodeURIComponent(url.pathname.slice(bucket.length + 2));
  if (request.method === 'PUT') {
    objects.set(key, body);
    return answer(response, 200);
  }
  if (request.method === 'DELETE') {
    objects.delete(key);
    return answer(response, 204);
  }
  const object = objects.get(key);
  return object === undefined ? answer(response, 404, '<Error><Code>NoSuchKey</Code></Error>') : answer(response, 200, object);
}

function answer(response: ServerResponse, status: number, body: string | Buffer = ''): void {
  response.writeHead(status, { 'content-length': Buffer.byteLength(body) });
  response.end(body);
}

const PAGE = 2;

function list(objects: Map<string, Buffer>, query: URLSearchParams): string {
  const all = [...objects.keys()].filter((key) => key.startsWith(query.get('prefix') ?? '')).sort();
  const from = Number(query.get('continuation-token')?.replace('after&', '') ?? 0);
  const keys = all.slice(from, from + PAGE).map((key) => `<Contents><Key>${key}</Key></Contents>`).join('');
  const more = from + PAGE < all.length;
  const next = more ? `<NextContinuationToken>after&amp;${from + PAGE}</NextContinuationToken>` : '';
  return `<?xml version="1.0"?><ListBucketResult>${keys}<IsTruncated>${more}</IsTruncated>${next}</ListBucketResult>`;
}

async function collect(request: IncomingMessage): Promise<Buffer> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks);
}

/** What is wrong with a request after Signature Version 4, or null. */
function signatureFault(request: IncomingMessage, body: Buffer): string | null {
  const claimed = request.headers['x-amz-content-sha256'];
  if (claimed !== hash(body)) return 'payload hash';
  const parts = /^AWS4-HMAC-SHA256 Credential=([^/]+)\/(\d{8})\/([^/]+)\/s3\/aws4_request, SignedHeaders=([^,]+), Signature=([0-9a-f]{64})$/.exec(request.headers.authorization ?? '');
  if (parts === null) return 'no signature';
  const [, id, day, region, signed, signature] = parts as unknown as [string, string, string, string, string, string];
  if (id !== CREDENTIALS.accessKeyId || region !== CREDENTIALS.region) return 'credential';
  if (!signed.split(';').includes('host') || !signed.split(';').includes('x-amz-content-sha256')) return 'unsigned headers';
  const url = new URL(request.url ?? '/', 'http://store');
  const query = [...url.searchParams].map(([name, value]) => `${encodeURIComponent(name)}=${encodeURIComponent(value)}`).sort().join('&');
  const headers = signed.split(';').map((name) => `${name}:${String(request.headers[name] ?? '').trim()}\n`).join('');
  const canonical = [request.method, url.pathname, query, headers, signed, claimed].join('\n');
  const date = String(request.headers['x-amz-date']);
  const toSign = ['AWS4-HMAC-SHA256', date, `${day}/${region}/s3/aws4_request`, hash(canonical)].join('\n');
  const key = [region, 's3', 'aws4_request'].reduce((derived, step) => hmac(derived, step), hmac(`AWS4${CREDENTIALS.secretAccessKey}`, day));
  return timingSafeEqual(hmac(key, toSign), Buffer.from(signature, 'hex')) ? null : 'signature';
}
