import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { SECOND_FORMAT } from './support/decisions';
import { compareInk, inkMap } from './support/ink-map';
import { openPdf, pictureOf } from './support/read-pdf';
import { pdfOf } from './support/sheets';

const folder = new URL('./references/', import.meta.url);
const reference = new URL('decision-fr-page-1.txt', folder);

/** A page was looked at, then kept as a map of its ink. It is written anew with WRITE_REFERENCES=1, and looked at again. */
it('looks as it did when somebody looked at it', async () => {
  const page = await pictureOf(await openPdf(await pdfOf(SECOND_FORMAT, 'fr')), 1, 2);
  const map = inkMap(page);
  if (process.env['WRITE_REFERENCES']) {
    mkdirSync(folder, { recursive: true });
    writeFileSync(reference, map);
  }
  expect(existsSync(reference)).toBe(true);
  const { differing, mean } = compareInk(map, readFileSync(reference, 'utf8'));
  expect(differing).toBeLessThan(0.01);
  expect(mean).toBeLessThan(0.05);
});

it('would notice a line that moved, a word that is missing and a mark without ink', async () => {
  const kept = readFileSync(reference, 'utf8');
  const changed = async (over: Partial<typeof SECOND_FORMAT>) => compareInk(inkMap(await pictureOf(await openPdf(await pdfOf({ ...SECOND_FORMAT, ...over }, 'fr')), 1, 2)), kept);
  expect((await changed({ question: `${SECOND_FORMAT.question} `.repeat(3).trim() })).differing).toBeGreaterThan(0.01);
  expect((await changed({ conditions: '' })).differing).toBeGreaterThan(0.01);
});
