import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { s3Store } from '../src';
import { readListing } from '../src/store/s3-listing';
import { CREDENTIALS, startS3Server } from './support/s3-server';

let server: Awaited<ReturnType<typeof startS3Server>>;

beforeAll(async () => {
  server = await startS3Server('bucket');
});
afterAll(() => server.stop());
beforeEach(() => {
  server.failures.length = 0;
  server.refused.length = 0;
  server.objects.clear();
});

const open = (changes: Partial<Parameters<typeof s3Store>[0]> = {}) =>
  s3Store({ ...CREDENTIALS, endpoint: server.endpoint, bucket: 'bucket', forcePathStyle: true, ...changes });

describe('s3Store', () => {
  it('signs every request together with the hash of what it carries', async () => {
    const store = open();
    await store.put('a/b.png', Buffer.from('x'));
    await (await store.get('a/b.png'))?.stream.cancel();
    for await (const key of store.list()) expect(key).toBe('a/b.png');
    await store.remove('a/b.png');
    expect(server.refused).toEqual([]);
  });

  it('is refused with a wrong secret, and repeats nothing of the answer', async () => {
    await expect(open({ secretAccessKey: 'guess' }).put('a', Buffer.from('x'))).rejects.toMatchObject({ code: 'refused', message: 'refused' });
    expect(server.refused).toEqual(['signature']);
    expect(server.objects.size).toBe(0);
  });

  it('tells a refusal from an absence', async () => {
    await expect(open({ accessKeyId: 'OTHER' }).get('a')).rejects.toMatchObject({ code: 'refused' });
    expect(await open().get('a')).toBeNull();
  });

  it('asks a busy store again, and gives up with a code', async () => {
    server.failures.push(503);
    await open().put('a', Buffer.from('x'));
    expect(server.objects.has('a')).toBe(true);
    server.failures.push(503, 503, 503);
    await expect(open().put('b', Buffer.from('x'))).rejects.toMatchObject({ code: 'unavailable' });
  });

  it('says unavailable where nobody answers', async () => {
    await expect(open({ endpoint: 'http://127.0.0.1:1' }).get('a')).rejects.toMatchObject({ code: 'unavailable' });
  });

  it('puts the bucket in the path or in the host', async () => {
    await expect(open({ endpoint: 'http://store.invalid', forcePathStyle: false }).get('a')).rejects.toMatchObject({ code: 'unavailable' });
    await open({ endpoint: `${server.endpoint}/` }).put('a', Buffer.from('x'));
    expect([...server.objects.keys()]).toEqual(['a']);
  });
});

describe('readListing', () => {
  it('refuses an answer that is no listing, or promises more without saying where', () => {
    expect(() => readListing('<html>')).toThrow('refused');
    expect(() => readListing('<ListBucketResult><IsTruncated>true</IsTruncated></ListBucketResult>')).toThrow('refused');
  });
});
