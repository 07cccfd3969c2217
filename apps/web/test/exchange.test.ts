import { IMPORT_LIMITS, type ImportLine } from '@bonemet/api';
import { CASE_FILE_LIMITS } from '@bonemet/record';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { MOST_BYTES, MOST_LINES, readFile, readText } from '@/features/exchange/read-source';
import { reportText, type ReportWords } from '@/features/exchange/report-text';
import { batchesOf } from '@/features/exchange/send-batches';

const fileOf = (content: BlobPart, name: string) => new File([content], name);
const GOOD = '{"facts":{"patient.age_years":61}}';

describe('what somebody brings', () => {
  it('is one case or many by its ending or by its lines', async () => {
    const pretty = JSON.stringify({ facts: {}, lesions: [] }, null, 2);
    expect(await readText(pretty)).toMatchObject({ ok: true, source: { kind: 'one', text: pretty } });
    expect(await readText(`\n${GOOD}\n\n${GOOD}\n`)).toMatchObject({ ok: true, source: { kind: 'many', lines: 4, filled: 2 } });
    expect(await readFile(fileOf(GOOD, 'one.json'))).toMatchObject({ ok: true, source: { kind: 'one' } });
    expect(await readFile(fileOf(GOOD, 'one.NDJSON'))).toMatchObject({ ok: true, source: { kind: 'many', filled: 1 } });
    const long = `${GOOD}\n`.repeat(4_000) + ' '.repeat(4 * CASE_FILE_LIMITS.characters);
    expect(await readFile(fileOf(long, 'many.json'))).toMatchObject({ ok: true, source: { kind: 'many', filled: 4_000 } });
  });

  it.each([
    ['nothing', fileOf(' \n', 'case.json'), 'empty'],
    ['nothing in lines', fileOf('\n\n', 'cases.ndjson'), 'empty'],
    ['Latin-1', fileOf(Uint8Array.of(0x22, 0xe9, 0x22), 'case.json'), 'not_utf8'],
    ['Latin-1 in lines', fileOf(Uint8Array.of(0x22, 0xe9, 0x22, 0x0a), 'cases.ndjson'), 'not_utf8'],
    ['one case that is too long', fileOf('x'.repeat(CASE_FILE_LIMITS.characters + 1), 'case.json'), 'too_long'],
    ['too many lines', fileOf('{}\n'.repeat(MOST_LINES + 1), 'cases.ndjson'), 'too_many_lines'],
  ])('is not sent when it is %s', async (_, file, fault) => expect(await readFile(file)).toEqual({ ok: false, fault }));

  it('is refused by the page for the same size as by the server', () => expect([MOST_BYTES, MOST_LINES]).toEqual([IMPORT_LIMITS.bytes, IMPORT_LIMITS.lines]));
});

describe('batches', () => {
  it('hold every line once, in order and under its number, blank ones too', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(fc.constantFrom('', '{}', GOOD, 'x'.repeat(300_000)), { maxLength: 80 }), async (lines) => {
        const batches = [];
        for await (const batch of batchesOf(new Blob([lines.join('\n')]))) batches.push(batch);
        const sent = batches.flatMap(({ first, text }) => text.split('\n').map((line, at) => [first + at, line] as const));
        const filled = <Line extends readonly [number, string]>(all: readonly Line[]) => all.filter(([, line]) => line !== '');
        expect(filled(sent)).toEqual(filled(lines.map((line, at) => [at + 1, line] as const)));
        for (const { first, last, text } of batches) expect(text.split('\n')).toHaveLength(last - first + 1);
      }),
      { numRuns: 40 },
    );
  });
});

describe('the report for a spreadsheet', () => {
  const words: ReportWords = {
    line: 'Ligne', outcome: 'Résultat', details: 'Dossier', imported: 'importée', refused: 'refusée', more: (count) => `et ${count}`,
    reasons: ({ unmapped }) => unmapped.map(({ path }) => ({ path, why: 'dit « non "là" »' })),
  };
  const lines: ImportLine[] = [
    { line: 1, outcome: 'imported', caseId: 'x', pseudonym: 'Vega 301' },
    { line: 2, outcome: 'refused', unreadable: null, unmapped: [{ path: 'facts.x', code: 'unknown_field' }], refused: [], more: 3 },
  ];

  it('parts its cells as each language’s spreadsheets do, and keeps quotation marks inside them', () => {
    expect(reportText(lines, words, 'fr')).toBe('\uFEFF"Ligne";"Résultat";"Dossier"\r\n"1";"importée";"Vega 301"\r\n"2";"refusée";"facts.x: dit « non ""là"" » | et 3"\r\n');
    expect(reportText(lines, words, 'en')).toContain('"1","importée","Vega 301"');
  });
});
