import crypto from 'node:crypto';
import fs from 'node:fs';
import path from 'node:path';
import { inRoot, root } from './paths.mjs';

const MADE_FOLDERS = new Set(['node_modules', 'dist', 'generated', '.next', '.turbo', 'test', 'test-results']);
const NOT_SOURCE = /(\.tsbuildinfo|next-env\.d\.ts|\.test\.[cm]?[jt]sx?|vitest\.config\.ts|\.md)$/;

function* sourceFiles(file) {
  const found = fs.statSync(file, { throwIfNoEntry: false });
  if (!found) return;
  if (found.isFile()) yield file;
  if (!found.isDirectory()) return;
  for (const entry of fs.readdirSync(file, { withFileTypes: true }).sort(byName)) {
    const skipped = entry.isDirectory() ? MADE_FOLDERS.has(entry.name) : NOT_SOURCE.test(entry.name);
    if (!skipped) yield* sourceFiles(path.join(file, entry.name));
  }
}

const byName = (a, b) => (a.name < b.name ? -1 : 1);

/** A hash of the names and contents of the sources below these files and folders. */
export function fingerprint(inputs, base = root) {
  const hash = crypto.createHash('sha256');
  for (const input of inputs) {
    for (const file of sourceFiles(path.join(base, input))) {
      const content = fs.readFileSync(file);
      hash.update(`${path.relative(base, file)}\0${content.length}\0`).update(content);
    }
  }
  return hash.digest('hex');
}

const stampOf = (name) => inRoot('node_modules/.cache/bonemet', `${name}.json`);
const stateOf = (output) => fs.statSync(output, { throwIfNoEntry: false })?.mtimeMs;

/** Whether `output` was made by us, from exactly these inputs, and nobody made it anew since. */
export function isFresh(name, print, output) {
  try {
    const stamp = JSON.parse(fs.readFileSync(stampOf(name), 'utf8'));
    return stamp.print === print && stamp.made !== undefined && stamp.made === stateOf(output);
  } catch {
    return false;
  }
}

export function stamp(name, print, output) {
  fs.mkdirSync(path.dirname(stampOf(name)), { recursive: true });
  fs.writeFileSync(stampOf(name), JSON.stringify({ print, made: stateOf(output) }));
}
