import crypto from 'node:crypto';
import fs from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { Failure } from './failure.mjs';

export const root = path.resolve(import.meta.dirname, '../..');
export const inRoot = (...parts) => path.join(root, ...parts);
export const isRoot = process.getuid?.() === 0;

/** Resolves what a workspace depends on, as the workspace itself would. */
export const requireOf = (workspace) => createRequire(inRoot(workspace, 'package.json'));

/** The folder of an installed package, seen from a workspace. */
export const packageFolder = (workspace, name) =>
  path.dirname(requireOf(workspace).resolve(`${name}/package.json`));

/**
 * Where the embedded server keeps its data. PostgreSQL refuses to run as root; it then runs as
 * `nobody`, who can often not read this folder, so its data lies under /var/tmp, one folder a checkout.
 */
function dataFolder() {
  if (process.env.BONEMET_DATA) return path.resolve(process.env.BONEMET_DATA);
  if (!isRoot) return inRoot('.data');
  const checkout = crypto.createHash('sha256').update(root).digest('hex').slice(0, 12);
  return path.join('/var/tmp', `bonemet-${checkout}`);
}

/** /var/tmp is open to everyone: a folder that somebody else made there could be a trap for root. */
function refuseForeign(folder) {
  const found = fs.lstatSync(folder);
  if (found.isDirectory() && (!isRoot || found.uid === 0)) return;
  throw new Failure(`${folder} is not a folder of this user.`, {
    todo: 'Remove it, or name another folder in BONEMET_DATA.',
  });
}

export function dataHome() {
  const folder = dataFolder();
  // Root's is 0711: `nobody` passes through it to its own data, and lists nothing.
  fs.mkdirSync(folder, { recursive: true, mode: isRoot ? 0o711 : 0o700 });
  refuseForeign(folder);
  return folder;
}

/** Where key images and documents are kept, unless a store is set. */
export function documentFolder() {
  const folder = path.resolve(process.env.DOCUMENT_FOLDER || path.join(dataHome(), 'documents'));
  fs.mkdirSync(folder, { recursive: true, mode: 0o700 });
  return folder;
}

/** Reads a secret of this checkout, made on first use. */
export function secretFile(name) {
  const file = path.join(dataHome(), name);
  try {
    fs.writeFileSync(file, `${crypto.randomBytes(24).toString('hex')}\n`, { mode: 0o600, flag: 'wx' });
  } catch (error) {
    if (error.code !== 'EEXIST') throw error;
  }
  return fs.readFileSync(file, 'utf8').trim();
}
