import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { folderStore, readLimited, s3Store, StoreError, type DocumentStore } from '../src';
import { CREDENTIALS, startS3Server } from './support/s3-server';

const BUCKET = 'key-images';
let s3: Awaited<ReturnType<typeof startS3Server>>;
let folder: string;

beforeAll(async () => {
  s3 = await startS3Server(BUCKET);
});
afterAll(() => s3.stop());
beforeEach(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'bonemet-files-'));
  s3.objects.clear();
  s3.refused.length = 0;
});
afterEach(() => rm(folder, { recursive: true, force: true }));

const s3Settings = (endpoint: string) => ({ ...CREDENTIALS, endpoint, bucket: BUCKET, forcePathStyle: true });

const STORES: readonly (readonly [string, () => DocumentStore])[] = [
  ['folderStore', () => folderStore(folder)],
  ['s3Store', () => s3Store(s3Settings(s3.endpoint))],
];

async function fetchAll(store: DocumentStore, key: string): Promise<Buffer | null> {
  const found = await store.get(key);
  if (found === null) return null;
  const read = await readLimited(found.stream, 50_000_000);
  if (!read.ok) throw new Error(read.code);
  expect(found.size).toBe(read.bytes.length);
  return Buffer.from(read.bytes);
}

async function keysOf(store: DocumentStore, prefix?: string): Promise<string[]> {
  const keys: string[] = [];
  for await (const key of store.list(prefix)) keys.push(key);
  return keys.sort();
}

describe.each(STORES)('%s', (_name, open) => {
  it('gives back what was put, byte for byte, also nothing and a lot', async () => {
    const store = open();
    const large = Buffer.from(Uint8Array.from({ length: 3_000_000 }, (_, at) => (at * 7919) & 0xff));
    for (const [key, bytes] of [['cases/c1/a.png', Buffer.from([0, 255, 10, 13])], ['cases/c1/b', Buffer.alloc(0)], ['cases/c2/large.dcm', large]] as const) {
      await store.put(key, bytes);
      expect((await fetchAll(store, key))?.equals(bytes)).toBe(true);
    }
  });

  it('stores a part of a larger buffer as that part', async () => {
    const store = open();
    await store.put('part', Buffer.from('0123456789').subarray(3, 6));
    expect((await fetchAll(store, 'part'))?.toString()).toBe('345');
  });

  it('replaces the whole of what was there', async () => {
    const store = open();
    await store.put('a/b', Buffer.alloc(1000, 1));
    await store.put('a/b', Buffer.from('short'));
    expect((await fetchAll(store, 'a/b'))?.toString()).toBe('short');
  });

  it('answers null for what is not there, and for what is only the beginning of a key', async () => {
    const store = open();
    await store.put('cases/c1/a.png', Buffer.from('x'));
    for (const key of ['cases/c1/b.png', 'cases/c1', 'cases', 'cases/c1/a', 'elsewhere/x']) {
      expect(await fetchAll(store, key)).toBeNull();
    }
  });

  it('removes, and removing twice is no error', async () => {
    const store = open();
    await store.put('a/b', Buffer.from('x'));
    await store.put('a/c', Buffer.from('y'));
    await store.remove('a/b');
    await store.remove('a/b');
    await store.remove('never/was');
    expect(await fetchAll(store, 'a/b')).toBeNull();
    expect(await keysOf(store)).toEqual(['a/c']);
  });

  it('lists all keys, or those below a prefix of whole segments', async () => {
    const store = open();
    const keys = ['cases/c1/a.png', 'cases/c1/b.pdf', 'cases/c1/deep/c', 'cases/c10/a.png', 'other/x'];
    for (const key of keys) await store.put(key, Buffer.from('x'));
    expect(await keysOf(store)).toEqual(keys);
    expect(await keysOf(store, 'cases/c1')).toEqual(['cases/c1/a.png', 'cases/c1/b.pdf', 'cases/c1/deep/c']);
    expect(await keysOf(store, 'nothing')).toEqual([]);
  });

  it.each([
    '', '/', '/etc/passwd', '..', '../x', 'a/../../x', 'a/..', 'a//b', 'a/', './a', 'a/./b', '.hidden', 'a/.unfinished-1',
    'a\\b', '..\\x', 'C:\\x', 'a\0b', 'a\nb', 'a b', 'A/b', 'a%2e%2e/b', 'é', 'a?x', 'a#x', 'con', 'a/nul.txt', 'x'.repeat(101), 'a/'.repeat(250) + 'a', 'a..b', 'a.b/c',
  ])('refuses the key %j everywhere', async (key) => {
    const store = open();
    await expect(store.put(key, Buffer.from('x'))).rejects.toMatchObject({ code: 'invalid_key', message: 'invalid_key' });
    await expect(store.get(key)).rejects.toMatchObject({ code: 'invalid_key' });
    await expect(store.remove(key)).rejects.toBeInstanceOf(StoreError);
    expect(await keysOf(store)).toEqual([]);
  });

  it('takes writers of one key in turn: a reader sees one whole or the other', async () => {
    const store = open();
    const versions = Array.from({ length: 12 }, (_, version) => Buffer.alloc(200_000, version));
    await store.put('a', versions[0]!);
    const writes = versions.map((bytes) => store.put('a', bytes));
    const reads = Array.from({ length: 20 }, () => fetchAll(store, 'a'));
    await Promise.all(writes);
    for (const read of await Promise.all(reads)) expect(new Set(read).size).toBe(1);
    expect(await keysOf(store)).toEqual(['a']);
  });
});
