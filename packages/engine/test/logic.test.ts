import { describe, expect, it } from 'vitest';
import type { Truth } from '../src/index.js';
import { COMPUTED_FIELDS } from '../src/facts/catalogue.js';
import { KnownFacts, placeOf, valueBits } from '../src/facts/known-facts.js';
import {
  all,
  always,
  any,
  atLeast,
  atMost,
  equals,
  has,
  hasAny,
  is,
  known,
  lessThan,
  moreThan,
  not,
  oneOf,
  unknown,
  type Condition,
} from '../src/logic/condition.js';
import { compileProgram } from '../src/logic/program.js';
import { Reading } from '../src/logic/reading.js';
import { fieldsOf, Traceable, Tracer } from '../src/logic/trace.js';
import { anyTrue, toTruth } from '../src/logic/truth.js';

type Values = Readonly<Record<string, unknown>>;

function knownFacts(values: Values, mirels?: readonly [number, number]): KnownFacts {
  const facts = new KnownFacts();
  facts.enter(values);
  for (const field of COMPUTED_FIELDS) facts.derive(field, (values[field] ?? null) as string | number | null);
  if (mirels !== undefined) facts.confine('calc.mirels_total', ...mirels);
  return facts;
}

function asked(condition: Condition, values: Values = {}, mirels?: readonly [number, number]) {
  const program = compileProgram([condition]);
  const [root] = program.roots;
  if (root === undefined) throw new Error('one root expected');
  const reading = new Reading(program, knownFacts(values, mirels));
  const traceable = new Traceable(condition, root);
  const tracer = new Tracer(reading);
  return { truth: toTruth(reading.ask(root)), tracer, traceable };
}

const truthOf = (condition: Condition, values: Values = {}, mirels?: readonly [number, number]): Truth =>
  asked(condition, values, mirels).truth;

const TRUE = is('lesion.site', 'rib');
const FALSE = is('lesion.site', 'tibia');
const UNKNOWN = is('pain.status', 'severe');
const facts: Values = { 'lesion.site': 'rib' };
const PARTS = [
  [TRUE, true],
  [FALSE, false],
  [UNKNOWN, null],
] as const;

const least = (a: Truth, b: Truth): Truth =>
  a === false || b === false ? false : a === null || b === null ? null : true;
const greatest = (a: Truth, b: Truth): Truth =>
  a === true || b === true ? true : a === null || b === null ? null : false;

describe("Kleene's logic", () => {
  it.each(PARTS.flatMap((a) => PARTS.map((b) => [a, b] as const)))('joins %j and %j', ([a, x], [b, y]) => {
    expect(truthOf(all(a, b), facts)).toBe(least(x, y));
    expect(truthOf(any(a, b), facts)).toBe(greatest(x, y));
  });

  it('turns true and false round, and leaves unknown', () => {
    expect(PARTS.map(([part]) => truthOf(not(part), facts))).toEqual([false, true, null]);
    expect(PARTS.map(([part]) => truthOf(not(not(part)), facts))).toEqual([true, false, null]);
  });

  it('knows what holds always, what is known and what is not', () => {
    expect(truthOf(always)).toBe(true);
    expect(truthOf(known('lesion.site'), facts)).toBe(true);
    expect(truthOf(known('pain.status'), facts)).toBe(false);
    expect(truthOf(unknown('lesion.site'), facts)).toBe(false);
    expect(truthOf(unknown('pain.status'), facts)).toBe(true);
    expect(truthOf(all())).toBe(true);
    expect(truthOf(any())).toBe(false);
  });

  it('finds a true value among several, then an unknown one', () => {
    expect([anyTrue([false, null, true]), anyTrue([false, null]), anyTrue([false]), anyTrue([])]).toEqual([
      true,
      null,
      false,
      false,
    ]);
  });
});

describe('conditions on values', () => {
  it('accept one value or one of several', () => {
    expect(truthOf(oneOf('lesion.site', 'rib', 'tibia'), facts)).toBe(true);
    expect(truthOf(oneOf('lesion.site', 'sternum', 'tibia'), facts)).toBe(false);
    expect(truthOf(oneOf('lesion.site', 'rib'), {})).toBeNull();
  });

  it('look into lists: an empty list is known and holds nothing', () => {
    const listed: Values = { 'goal.intents': ['curative', 'function'] };
    expect(truthOf(has('goal.intents', 'curative'), listed)).toBe(true);
    expect(truthOf(hasAny('goal.intents', 'consolidation', 'function'), listed)).toBe(true);
    expect(truthOf(has('goal.intents', 'consolidation'), listed)).toBe(false);
    expect(truthOf(has('goal.intents', 'curative'), { 'goal.intents': [] })).toBe(false);
    expect(truthOf(has('goal.intents', 'curative'), {})).toBeNull();
  });

  it('tell every value of every field apart, the last of the longest list included', () => {
    expect(truthOf(is('spine.level', 'coccyx'), { 'spine.level': 'coccyx' })).toBe(true);
    expect(truthOf(is('spine.level', 'C0'), { 'spine.level': 'coccyx' })).toBe(false);
    expect(valueBits('spine.level', ['coccyx'])).not.toBe(0);
    expect(valueBits('lesion.site', ['nowhere'])).toBe(0);
  });

  it('read null and undefined as unknown, and nothing that the catalogue does not hold', () => {
    expect(truthOf(known('lesion.site'), { 'lesion.site': null })).toBe(false);
    expect(truthOf(known('lesion.site'), { 'lesion.site': undefined })).toBe(false);
    const entered = new KnownFacts();
    entered.enter({ 'lesion.site': 'rib', nonsense: 1, 'calc.oligo': 'single', toString: 'x' });
    expect(entered.value('lesion.site')).toBe('rib');
    expect(entered.value('calc.oligo')).toBeUndefined();
    expect(entered.known.filter((mark) => mark === 1)).toHaveLength(1);
  });

  it('let a later record win', () => {
    const known = new KnownFacts();
    known.enter({ 'lesion.site': 'rib' });
    known.enter({ 'lesion.site': 'tibia' });
    expect(known.value('lesion.site')).toBe('tibia');
    expect(known.values[placeOf('lesion.site')]).toBe(valueBits('lesion.site', ['tibia']));
  });

  it('count text as known', () => {
    expect(truthOf(known('patient.preferences'), { 'patient.preferences': 'home' })).toBe(true);
  });
});

describe('comparisons', () => {
  const compared = (value: number): Truth[] =>
    [equals, lessThan, atMost, moreThan, atLeast].map((compare) =>
      truthOf(compare('labs.platelets', 50), { 'labs.platelets': value }),
    );

  it('are strict exactly as written', () => {
    expect(compared(49.9)).toEqual([false, true, true, false, false]);
    expect(compared(50)).toEqual([true, false, true, false, true]);
    expect(compared(50.1)).toEqual([false, false, false, true, true]);
    expect(truthOf(lessThan('labs.platelets', 50), {})).toBeNull();
  });

  const between = (lowest: number, highest: number): Truth[] =>
    [equals, lessThan, atMost, moreThan, atLeast].map((compare) =>
      truthOf(compare('calc.mirels_total', 9), {}, [lowest, highest]),
    );

  it('over an interval are decided when every number in it agrees', () => {
    expect(between(4, 8)).toEqual([false, true, true, false, false]);
    expect(between(4, 9)).toEqual([null, null, true, false, null]);
    expect(between(9, 9)).toEqual([true, false, true, false, true]);
    expect(between(9, 12)).toEqual([null, false, null, null, true]);
    expect(between(10, 12)).toEqual([false, false, false, true, true]);
    expect(between(4, 12)).toEqual([null, null, null, null, null]);
  });

  it('do not make a total known that is only confined', () => {
    expect(truthOf(known('calc.mirels_total'), {}, [4, 8])).toBe(false);
    expect(truthOf(known('calc.mirels_total'), { 'calc.mirels_total': 8 })).toBe(true);
  });
});

describe('programs', () => {
  it('share parts that say the same, wherever they are written', () => {
    const one = all(is('lesion.site', 'rib'), moreThan('labs.platelets', 50));
    const two = any(moreThan('labs.platelets', 50), oneOf('lesion.site', 'rib'));
    const program = compileProgram([one, two, one, moreThan('labs.platelets', 51)]);
    expect(program.roots).toHaveLength(4);
    expect(program.roots[0]).toBe(program.roots[2]);
    // Two atoms, one "all", one "any", and the comparison with another limit.
    expect(program.size).toBe(5);
  });

  it('keep apart what differs in field, value, limit or sign', () => {
    const different = [
      is('lesion.site', 'rib'),
      is('lesion.site', 'tibia'),
      is('pain.status', 'none'),
      lessThan('labs.platelets', 50),
      atMost('labs.platelets', 50),
      lessThan('labs.platelets', 51),
      lessThan('labs.tp_percent', 50),
      known('lesion.site'),
      unknown('lesion.site'),
      not(is('lesion.site', 'rib')),
      all(is('lesion.site', 'rib')),
      any(is('lesion.site', 'rib')),
    ];
    expect(new Set(compileProgram(different).roots).size).toBe(different.length);
  });
});

describe('traces', () => {
  const condition = all(
    TRUE,
    any(UNKNOWN, known('labs.platelets')),
    not(is('neuro.canal', 'none')),
    not(is('lesion.site', 'tibia')),
  );

  it('name what is missing, sorted, and nothing that is decided', () => {
    const { truth, tracer, traceable } = asked(condition, facts);
    expect(truth).toBeNull();
    expect(tracer.missing(traceable)).toEqual(['neuro.canal', 'pain.status']);
    const decided = asked(condition, { ...facts, 'neuro.canal': 'none' });
    expect(decided.truth).toBe(false);
    expect(decided.tracer.missing(decided.traceable)).toEqual([]);
  });

  it('name what a true condition rests on: only the branches that hold', () => {
    const values = { ...facts, 'labs.platelets': 80, 'neuro.canal': 'neural_compression' };
    const { truth, tracer, traceable } = asked(condition, values);
    expect(truth).toBe(true);
    expect(tracer.support(traceable)).toEqual(['labs.platelets', 'lesion.site', 'neuro.canal']);
  });

  it('follow a denial into what it denies', () => {
    const denied = not(any(is('lesion.site', 'tibia'), is('neuro.canal', 'none')));
    const { truth, tracer, traceable } = asked(denied, { ...facts, 'neuro.canal': 'neural_compression' });
    expect(truth).toBe(true);
    expect(tracer.support(traceable)).toEqual(['lesion.site', 'neuro.canal']);
    const half = not(all(is('lesion.site', 'tibia'), is('neuro.canal', 'none')));
    const other = asked(half, { ...facts, 'neuro.canal': 'none' });
    expect(other.tracer.support(other.traceable)).toEqual(['lesion.site']);
  });

  it('name a field that is asked to be unknown', () => {
    const { tracer, traceable } = asked(any(unknown('pain.status'), FALSE), facts);
    expect(tracer.support(traceable)).toEqual(['pain.status']);
  });

  it('answer again for other facts, and give the same list for the same answer', () => {
    const { tracer, traceable } = asked(condition, facts);
    expect(tracer.missing(traceable)).toBe(tracer.missing(traceable));
    expect(tracer.missing(traceable)).toEqual(['neuro.canal', 'pain.status']);
  });

  it('list every field of a condition once, sorted', () => {
    expect(fieldsOf(condition)).toEqual(['labs.platelets', 'lesion.site', 'neuro.canal', 'pain.status']);
    expect(fieldsOf(always)).toEqual([]);
  });
});
