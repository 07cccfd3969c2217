import { readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, it } from 'vitest';
import manifest from '../package.json';

/** The modules that one module brings with it, and what they ask for outside the package. */
function imports(file: string, seen = new Set<string>()): { files: Set<string>; outside: Set<string> } {
  const outside = new Set<string>();
  seen.add(file);
  for (const [, type, specifier] of readFileSync(file, 'utf8').matchAll(/import (type )?[^;]*?from '([^']+)'/g)) {
    if (type !== undefined || specifier === undefined) continue;
    if (!specifier.startsWith('.')) outside.add(specifier);
    else {
      const next = `${path.resolve(path.dirname(file), specifier)}.ts`;
      if (!seen.has(next)) for (const more of imports(next, seen).outside) outside.add(more);
    }
  }
  return { files: seen, outside };
}

it('the viewer’s entry runs in a browser: it brings nothing of Node', () => {
  const entry = path.resolve(import.meta.dirname, '..', manifest.exports['./frame']);
  const { files, outside } = imports(entry);
  expect(files.size).toBeGreaterThan(5);
  expect([...outside]).toEqual(['dicom-parser']);
  for (const file of files) expect(readFileSync(file, 'utf8')).not.toMatch(/\bBuffer\.|\bprocess\./);
});
