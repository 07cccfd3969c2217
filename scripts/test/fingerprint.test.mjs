import assert from 'node:assert/strict';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import test from 'node:test';
import { fingerprint } from '../lib/fingerprint.mjs';

function sources(context) {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'bonemet test '));
  context.after(() => fs.rmSync(folder, { recursive: true }));
  const write = (name, content) => {
    fs.mkdirSync(path.dirname(path.join(folder, name)), { recursive: true });
    fs.writeFileSync(path.join(folder, name), content);
  };
  write('src/page.tsx', 'one');
  write('package-lock.json', '{}');
  return { write, print: () => fingerprint(['src', 'package-lock.json', 'absent'], folder), folder };
}

test('the fingerprint follows content and names, not dates', (context) => {
  const { write, print, folder } = sources(context);
  const before = print();
  fs.utimesSync(path.join(folder, 'src/page.tsx'), 1, 1);
  assert.equal(print(), before);
  write('src/page.tsx', 'two');
  const after = print();
  assert.notEqual(after, before);
  fs.renameSync(path.join(folder, 'src/page.tsx'), path.join(folder, 'src/other.tsx'));
  assert.notEqual(print(), after);
});

test('what a build makes or leaves out does not count as a source', (context) => {
  const { write, print } = sources(context);
  const before = print();
  const others = ['src/.next/x.js', 'src/dist/x.js', 'src/test/x.ts', 'src/x.test.ts', 'src/README.md'];
  for (const name of others) write(name, 'x');
  assert.equal(print(), before);
});
