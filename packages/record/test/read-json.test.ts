import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Json, type JsonLimits, readJson } from '../src/json/read-json';

const WIDE: JsonLimits = { characters: 1e6, depth: 100, values: 1e6 };

function plain(value: Json): unknown {
  if (value instanceof Map) return Object.fromEntries([...value].map(([key, inner]: [string, Json]) => [key, plain(inner)]));
  return Array.isArray(value) ? value.map(plain) : value;
}

const unreadable = (text: string, limits = WIDE) => {
  const reading = readJson(text, limits);
  return reading.ok ? null : reading.unreadable;
};

const flaws = (text: string) => {
  const reading = readJson(text, WIDE);
  return reading.ok ? reading.flaws.map(({ path, code }) => `${path} ${code}`) : null;
};

const byLanguage = (text: string): { readonly value: unknown } | null => {
  try {
    return { value: JSON.parse(text, (_key, value: unknown) => (Object.is(value, -0) ? 0 : value)) };
  } catch {
    return null;
  }
};

/** Almost JSON: one character of a document is taken out, doubled or replaced. */
const almostJson = fc
  .tuple(fc.json(), fc.nat(), fc.constantFrom('', '"', '\\', '{', '}', '[', ']', ',', ':', '0', '-', '.', 'e', 'u', '\n', '\u0001', ' ', 'é'))
  .map(([text, at, other]) => {
    const place = at % (text.length + 1);
    return text.slice(0, place) + other + text.slice(place + (at % 2));
  });

describe('reading JSON strictly', () => {
  it('agrees with the language about what is JSON and what it says', () => {
    fc.assert(
      fc.property(fc.oneof(fc.json(), almostJson, fc.string()), (text) => {
        const reading = readJson(text, WIDE);
        const expected = byLanguage(text);
        expect(reading.ok).toBe(expected !== null);
        if (reading.ok && reading.flaws.length === 0) expect(plain(reading.value)).toEqual(expected?.value);
      }),
      { numRuns: 3_000 },
    );
  });

  it('agrees about numbers, and takes minus zero for zero', () => {
    fc.assert(
      fc.property(fc.oneof(fc.double({ noNaN: true, noDefaultInfinity: true }), fc.integer()), (number) => {
        expect(readJson(String(number), WIDE)).toEqual({ ok: true, value: number + 0, flaws: [] });
      }),
    );
    expect(readJson('1e999', WIDE)).toMatchObject({ value: Infinity });
    for (const text of ['01', '+1', '1.', '.5', '1e', '- 1', '0x1', 'NaN', 'Infinity']) expect(unreadable(text), text).not.toBeNull();
  });

  it('takes no escape that JSON does not have', () => {
    for (const text of ['"\\u12"', '"\\u123"', '"\\u12G4"', '"\\x41"', '"\\', '"\\"', '"\\u{41}"', '"a\tb"', "'a'"]) {
      expect(unreadable(text), text).toMatchObject({ code: 'not_json' });
    }
    expect(readJson('"\\u00e9\\ud83e\\uddb4\\/\\n"', WIDE)).toMatchObject({ value: 'é\u{1f9b4}/\n' });
  });

  it('tells line and column, whatever ends the lines', () => {
    expect(unreadable('{\n  "a": 1,\n  "b": x\n}')).toEqual({ code: 'not_json', line: 3, column: 8 });
    expect(unreadable('{\r\n"a" 1}')).toEqual({ code: 'not_json', line: 2, column: 5 });
    expect(unreadable('[1,\r2,\r]')).toEqual({ code: 'not_json', line: 3, column: 1 });
    expect(unreadable('')).toEqual({ code: 'not_json', line: 1, column: 1 });
    expect(unreadable('{"a": 1} {"a": 2}')).toEqual({ code: 'not_json', line: 1, column: 10 });
    expect(unreadable('{"a": "open')).toEqual({ code: 'not_json', line: 1, column: 12 });
  });

  it('tells of a key that stands twice, once, and keeps neither value', () => {
    const text = '{"a":1,"b":{"c":1,"c":2,"c":3},"\\u0061":1,"d":[{"e":1,"e":1}]}';
    expect(flaws(text)).toEqual(['b.c duplicate_key', 'a duplicate_key', 'd[0].e duplicate_key']);
    const reading = readJson(text, WIDE);
    expect(reading.ok && plain(reading.value)).toEqual({ b: {}, d: [{}] });
    expect(flaws('[{"a":1},{"a":1}]')).toEqual([]);
  });

  it('refuses keys that reach for a prototype', () => {
    expect(flaws('{"__proto__":{"x":1},"a":{"constructor":{"prototype":1}}}')).toEqual([
      '__proto__ forbidden_key',
      'a.constructor.prototype forbidden_key',
      'a.constructor forbidden_key',
    ]);
    expect(Object.hasOwn(Object.prototype, 'x')).toBe(false);
  });

  it('stops at its limits', () => {
    const limits: JsonLimits = { characters: 40, depth: 3, values: 5 };
    expect(readJson('[[[]]]', limits).ok).toBe(true);
    expect(unreadable('[[[[]]]]', limits)).toEqual({ code: 'too_deep', line: 1, column: 4 });
    expect(readJson('[1,2,3,4]', limits).ok).toBe(true);
    expect(unreadable('[1,2,3,4,5]', limits)?.code).toBe('too_many_values');
    expect(readJson(`"${'x'.repeat(38)}"`, limits).ok).toBe(true);
    expect(unreadable(`"${'x'.repeat(39)}"`, limits)?.code).toBe('too_long');
    expect(unreadable('['.repeat(100_000), { ...WIDE })?.code).toBe('too_deep');
  });
});
