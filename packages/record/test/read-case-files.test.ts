import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { CASE_FILE_LIMITS, readCaseFiles, textLines } from '../src';

const GOOD = '{"facts":{"patient.sex":"male"}}';

async function all<T>(items: AsyncIterable<T>): Promise<T[]> {
  const list: T[] = [];
  for await (const item of items) list.push(item);
  return list;
}

const report = async (lines: AsyncIterable<string> | Iterable<string>) =>
  (await all(readCaseFiles(lines))).map(({ line, preview }) => `${line} ${preview.importable ? 'yes' : (preview.unreadable?.code ?? 'no')}`);

describe('many cases, one a line', () => {
  it('counts blank lines and skips them, and goes on after a bad line', async () => {
    expect(await report([GOOD, '', '  \r', '{"facts":', `${GOOD}\r`, '{"facts":{"x":1}}', `${GOOD}\r\n`])).toEqual(['1 yes', '4 not_json', '5 yes', '6 no', '7 yes']);
  });

  it('tolerates a byte-order mark, even on a line of its own', async () => {
    expect(await report([`\uFEFF${GOOD}`, GOOD])).toEqual(['1 yes', '2 yes']);
    expect(await report(['\uFEFF', GOOD])).toEqual(['2 yes']);
  });

  it('refuses a line over the limit and reads the next', async () => {
    const padded = (length: number) => GOOD + ' '.repeat(length - GOOD.length);
    const { characters } = CASE_FILE_LIMITS;
    expect(await report([`\uFEFF${padded(characters)}\r`, padded(characters + 1), GOOD])).toEqual(['1 yes', '2 too_long', '3 yes']);
    expect(await report(textLines([`\uFEFF${padded(characters)}\r\n${padded(characters + 1)}\n`, GOOD]))).toEqual(['1 yes', '2 too_long', '3 yes']);
  });

  it('asks for a line only when the last result was taken, and stops its source when nobody listens', async () => {
    let asked = 0;
    let stopped = false;
    function* endless() {
      try {
        for (;;) {
          asked += 1;
          yield GOOD;
        }
      } finally {
        stopped = true;
      }
    }
    for await (const { line } of readCaseFiles(endless())) {
      expect(asked).toBe(line);
      if (line === 3) break;
    }
    expect({ asked, stopped }).toEqual({ asked: 3, stopped: true });
  });
});

describe('cutting text into lines', () => {
  const pieces = fc.array(fc.string({ unit: fc.constantFrom('a', 'b', '\n', '\r', 'é'), maxLength: 12 }), { maxLength: 8 });

  it('gives the same lines however the pieces fall', async () => {
    await fc.assert(
      fc.asyncProperty(pieces, async (list) => {
        const text = list.join('');
        const expected = text.split('\n');
        if (expected.at(-1) === '') expected.pop();
        expect(await all(textLines(list))).toEqual(expected);
      }),
      { numRuns: 500 },
    );
  });

  it('keeps no more of a line than shows that it is too long', async () => {
    await fc.assert(
      fc.asyncProperty(pieces, fc.integer({ min: 1, max: 6 }), async (list, limit) => {
        const whole = await all(textLines(list));
        expect(await all(textLines(list, limit))).toEqual(whole.map((line) => line.slice(0, limit + 3)));
      }),
      { numRuns: 500 },
    );
  });
});
