import { randomUUID } from 'node:crypto';
import { constants } from 'node:fs';
import { mkdir, open, readdir, realpath, rename, rm } from 'node:fs/promises';
import path from 'node:path';
import { Readable } from 'node:stream';
import { assertKey, assertPrefix } from './document-key';
import { StoreError, type DocumentStore, type StoredDocument } from './document-store';

const PRIVATE_FILE = 0o600;
const PRIVATE_FOLDER = 0o700;
/** Begins with a dot, which no key can. */
const UNFINISHED = '.unfinished-';

/** Files below one folder. A file appears under its key when it is complete and on the disk, never before. */
export function folderStore(root: string): DocumentStore {
  const base = path.resolve(root);
  const placeOf = (key: string): string => {
    assertKey(key);
    return path.join(base, ...key.split('/'));
  };
  return {
    put: (key, bytes) => guarded(() => write(base, placeOf(key), bytes)),
    get: (key) => guarded(() => read(base, placeOf(key))),
    remove: (key) => guarded(async () => {
      const place = placeOf(key);
      if (await isInside(base, path.dirname(place))) await rm(place, { force: true });
    }),
    list: (prefix) => {
      if (prefix !== undefined) assertPrefix(prefix);
      return walk(path.join(base, ...(prefix?.split('/') ?? [])), prefix);
    },
  };
}

async function write(base: string, place: string, bytes: Uint8Array): Promise<void> {
  const folder = path.dirname(place);
  await mkdir(folder, { recursive: true, mode: PRIVATE_FOLDER });
  if (!(await isInside(base, folder))) throw new StoreError('refused');
  const unfinished = path.join(folder, `${UNFINISHED}${randomUUID()}`);
  try {
    const file = await open(unfinished, 'wx', PRIVATE_FILE);
    try {
      await file.writeFile(bytes);
      await file.sync();
    } finally {
      await file.close();
    }
    await rename(unfinished, place);
  } catch (fault) {
    await rm(unfinished, { force: true });
    throw fault;
  }
  await syncFolder(folder);
}

/** Without this a power cut could undo the rename. Windows cannot open a folder and needs no help. */
async function syncFolder(folder: string): Promise<void> {
  if (process.platform === 'win32') return;
  const handle = await open(folder, 'r');
  try {
    await handle.sync();
  } finally {
    await handle.close();
  }
}

async function read(base: string, place: string): Promise<StoredDocument | null> {
  if (!(await isInside(base, path.dirname(place)))) return null;
  const file = await orNull(() => open(place, constants.O_RDONLY | (constants.O_NOFOLLOW ?? 0)));
  if (file === null) return null;
  const stat = await file.stat();
  if (!stat.isFile()) {
    await file.close();
    return null;
  }
  return { size: stat.size, stream: Readable.toWeb(file.createReadStream()) as ReadableStream<Uint8Array> };
}

/** Somebody who can write below the root could plant a link there; what it leads to is not ours. */
async function isInside(base: string, folder: string): Promise<boolean> {
  const [root, real] = await Promise.all([orNull(() => realpath(base)), orNull(() => realpath(folder))]);
  return root !== null && real !== null && (real === root || real.startsWith(root + path.sep));
}

async function* walk(folder: string, prefix: string | undefined): AsyncGenerator<string> {
  const entries = await guarded(async () => (await orNull(() => readdir(folder, { withFileTypes: true }))) ?? []);
  for (const entry of entries) {
    const key = prefix === undefined ? entry.name : `${prefix}/${entry.name}`;
    if (entry.isDirectory()) yield* walk(path.join(folder, entry.name), key);
    else if (entry.isFile() && !entry.name.startsWith(UNFINISHED)) yield key;
  }
}

async function orNull<T>(act: () => Promise<T>): Promise<T | null> {
  try {
    return await act();
  } catch (fault) {
    if (['ENOENT', 'ENOTDIR', 'ELOOP', 'EISDIR'].includes(codeOf(fault))) return null;
    throw fault;
  }
}

/** What the operating system says names the file; only a code may go on. */
async function guarded<T>(act: () => Promise<T>): Promise<T> {
  try {
    return await act();
  } catch (fault) {
    if (fault instanceof StoreError) throw fault;
    throw new StoreError(['EACCES', 'EPERM', 'EROFS', 'EISDIR', 'ENOTDIR', 'EEXIST'].includes(codeOf(fault)) ? 'refused' : 'unavailable');
  }
}

const codeOf = (fault: unknown): string => (fault instanceof Error && 'code' in fault ? String(fault.code) : '');
