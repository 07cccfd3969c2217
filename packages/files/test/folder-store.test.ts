import { mkdir, mkdtemp, readFile, rm, stat, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { folderStore } from '../src';

let folder: string;
let outside: string;

beforeEach(async () => {
  [folder, outside] = await Promise.all([mkdtemp(path.join(tmpdir(), 'bonemet-files-')), mkdtemp(path.join(tmpdir(), 'bonemet-outside-'))]);
});
afterEach(async () => {
  await rm(folder, { recursive: true, force: true });
  await rm(outside, { recursive: true, force: true });
});

describe.skipIf(process.platform === 'win32')('folderStore on a shared machine', () => {
  it('lets nobody else read: files 0600, folders 0700', async () => {
    await folderStore(path.join(folder, 'store')).put('cases/c1/a.png', Buffer.from('x'));
    expect((await stat(path.join(folder, 'store/cases/c1/a.png'))).mode & 0o777).toBe(0o600);
    expect((await stat(path.join(folder, 'store/cases/c1'))).mode & 0o777).toBe(0o700);
  });

  it('follows no link out of its folder', async () => {
    await writeFile(path.join(outside, 'secret'), 'outside');
    await symlink(outside, path.join(folder, 'linked'));
    await mkdir(path.join(folder, 'cases'));
    await symlink(path.join(outside, 'secret'), path.join(folder, 'cases', 'secret'));
    const store = folderStore(folder);
    expect(await store.get('linked/secret')).toBeNull();
    expect(await store.get('cases/secret')).toBeNull();
    await store.remove('linked/secret');
    await expect(store.put('linked/secret', Buffer.from('x'))).rejects.toMatchObject({ code: 'refused' });
    expect(await readFile(path.join(outside, 'secret'), 'utf8')).toBe('outside');
    // A link in the place of a file is replaced, and what it led to is not touched.
    await store.put('cases/secret', Buffer.from('inside'));
    expect(await readFile(path.join(outside, 'secret'), 'utf8')).toBe('outside');
    expect(await readFile(path.join(folder, 'cases/secret'), 'utf8')).toBe('inside');
  });
});

describe('folderStore', () => {
  it('names nothing in its errors and leaves nothing half-written', async () => {
    await writeFile(path.join(folder, 'file'), 'x');
    const store = folderStore(folder);
    await expect(store.put('file/below', Buffer.from('x'))).rejects.toMatchObject({ message: 'refused' });
    await mkdir(path.join(folder, 'taken'));
    await expect(store.put('taken', Buffer.from('x'))).rejects.toMatchObject({ name: 'StoreError' });
    const keys: string[] = [];
    for await (const key of store.list()) keys.push(key);
    expect(keys).toEqual(['file']);
  });

  it('does not list what a broken process left behind', async () => {
    await writeFile(path.join(folder, '.unfinished-0'), 'half');
    const keys: string[] = [];
    for await (const key of folderStore(folder).list()) keys.push(key);
    expect(keys).toEqual([]);
  });
});
