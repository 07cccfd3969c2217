import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { writeCsv } from '../src/decision-export/csv';
import type { ExportedDecision, StoredDecision } from '../src/decision-export/exported-decision';
import { CSV_COLUMNS, writeDecisionsCsv, writeDecisionsJson } from '../src/decision-export/write-decisions';
import { FIRST_FORMAT, PEOPLE, SECOND_FORMAT } from './support/decisions';

/** A reader of RFC 4180 of its own, so that the writer is not judged by itself. */
function readCsv(text: string): string[][] {
  const rows: string[][] = [];
  let [row, cell, quoted] = [[] as string[], '', false];
  for (let at = 0; at < text.length; at += 1) {
    const character = text[at]!;
    if (quoted) {
      if (character !== '"') cell += character;
      else if (text[at + 1] === '"') [cell, at] = [`${cell}"`, at + 1];
      else quoted = false;
    } else if (character === '"' && cell === '') quoted = true;
    else if (character === ',') [row, cell] = [[...row, cell], ''];
    else if (character === '\r' && text[at + 1] === '\n') {
      rows.push([...row, cell]);
      [row, cell, at] = [[], '', at + 1];
    } else cell += character;
  }
  expect([row, cell, quoted]).toEqual([[], '', false]);
  return rows;
}

const dangerous = fc.constantFrom('=1+1', '+SUM(A1)', '-2', '@cmd', '\t=1', ' =1', '\r=1', '＝1', 'a,b', '"', '""', 'a\r\nb', ',', ' a', 'é’œ', '');
const text = fc.oneof(fc.string({ unit: 'grapheme' }), dangerous, fc.tuple(dangerous, fc.string()).map(([one, other]) => one + other));

describe('comma-separated values', () => {
  it('come back as they were, but for the apostrophe that keeps a formula from being one', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 6 }).chain((width) => fc.array(fc.array(text, { minLength: width, maxLength: width }), { maxLength: 8 }).map((rows) => ({ width, rows }))), ({ width, rows }) => {
        const head = Array.from({ length: width }, (_, index) => `column_${index}`);
        const written = writeCsv(head, rows);
        expect(written.startsWith('\ufeff')).toBe(true);
        const read = readCsv(written.slice(1));
        expect(read[0]).toEqual(head);
        expect(read.slice(1).map((row) => row.map((cell, index) => ({ cell, index })))).toHaveLength(rows.length);
        rows.forEach((row, at) =>
          row.forEach((cell, index) => {
            const back = read[at + 1]![index]!;
            expect(back === cell || back === `'${cell}`).toBe(true);
            expect(back).not.toMatch(/^[\s\p{Cc}]*[=+\-@＝＋－＠]/u);
          }),
        );
      }),
    );
  });

  it('leave numbers and truths alone', () => {
    expect(writeCsv(['a', 'b', 'c'], [[-1, true, null]])).toBe('\ufeffa,b,c\r\n-1,true,\r\n');
  });
});

const stored = (over: Partial<StoredDecision> = {}): StoredDecision => ({
  id: '11111111-1111-4111-8111-111111111111', caseId: '22222222-2222-4222-8222-222222222222', version: 1, newest: true, signedAt: new Date('2026-03-26T08:21:00Z'), amendmentReason: null,
  contentHash: 'ab'.repeat(32), meeting: { id: '33333333-3333-4333-8333-333333333333', startsAt: new Date('2026-03-26T08:00:00Z') }, snapshot: SECOND_FORMAT, ...over,
});

const HEAD = { board: 'RCP', from: new Date('2026-01-01T00:00:00Z'), before: new Date('2027-01-01T00:00:00Z'), writtenAt: new Date('2026-04-01T00:00:00Z') };

describe('the export of decisions', () => {
  it('is one object a decision, in a format that says its version', () => {
    const written = JSON.parse(writeDecisionsJson(HEAD, [stored(), stored({ snapshot: FIRST_FORMAT })])) as { decisions: ExportedDecision[] };
    expect(written).toMatchObject({ format: 'bonemet-decisions', version: 1, count: 2, board: 'RCP' });
    const [second, first] = written.decisions as [ExportedDecision, ExportedDecision];
    expect(second).toMatchObject({ pseudonym: 'Altair 214', standing: 'provisional', outcome: 'treatment', confirmed: 6, quorum: { reached: false } });
    expect(second.ratings).toHaveLength(7);
    expect(second.ratings[6]).toMatchObject({ round: 2, technique: 'T-SURG-LONG', raters: 8, abstained: 1, figures: { outcome: 'uncertain' } });
    expect(first).toMatchObject({ standing: null, outcome: null, participants: null, minority: null });
  });

  it('names no physician, in neither form', () => {
    const both = writeDecisionsJson(HEAD, [stored()]) + writeDecisionsCsv([stored()], 'fr');
    for (const { name } of PEOPLE) expect(both).not.toContain(name);
  });

  it('is one line a decision in the table, with the names of options in the language asked for', () => {
    const [head, row] = readCsv(writeDecisionsCsv([stored()], 'fr').slice(1)) as [string[], string[]];
    expect(head).toEqual(CSV_COLUMNS.map(({ name }) => name));
    const cell = (name: string) => row[head.indexOf(name)];
    expect(cell('plan')).toBe('Vissage percutané couplé à une cimentoplastie A | Implant en Y cimenté du col fémoral A');
    expect(cell('plan_techniques')).toBe('T-SCREW | ');
    expect(cell('plan_medians')).toBe('8 | 5');
    expect(cell('plan_agreement')).toBe('agreement | disagreement');
    expect(cell('quorum_reached')).toBe('false');
    expect(cell('minority_opinions')).toBe('1');
    expect(cell('rounds')).toBe('2');
    expect(cell('options_rated')).toBe('5');
  });
});
