import { execFileSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { expect, test } from '@playwright/test';

const PROGRAM = fileURLToPath(new URL('../../../scripts/browser-hash.mjs', import.meta.url));

test('the engine gives the same results in Node and in the browser', () => {
  const output = execFileSync(process.execPath, [PROGRAM, '2000'], { encoding: 'utf8' });
  expect(output).toContain('identical');
});
