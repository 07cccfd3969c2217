import type { Comparison, Condition } from './condition.js';
import type { Truth } from './truth.js';

/**
 * What is known of one lesion: entered and computed facts by field id (a missing key, null or
 * undefined is unknown), and the interval of a total that cannot be computed exactly yet.
 */
export interface Situation {
  readonly values: Readonly<Record<string, unknown>>;
  readonly intervals: Readonly<Record<string, readonly [lowest: number, highest: number]>>;
}

export type Test = (situation: Situation) => Truth;

const COMPARE: Readonly<Record<Comparison, (value: number, limit: number) => boolean>> = {
  '=': (value, limit) => value === limit,
  '<': (value, limit) => value < limit,
  '<=': (value, limit) => value <= limit,
  '>': (value, limit) => value > limit,
  '>=': (value, limit) => value >= limit,
};

/** A comparison over an interval is decided as soon as every total in it gives the same answer. */
function compareInterval(comparison: Comparison, [low, high]: readonly [number, number], limit: number): Truth {
  if (comparison === '=') {
    if (limit < low || limit > high) return false;
    return low === high ? true : null;
  }
  const atLow = COMPARE[comparison](low, limit);
  return atLow === COMPARE[comparison](high, limit) ? atLow : null;
}

function compileCompare(field: string, comparison: Comparison, limit: number): Test {
  const holds = COMPARE[comparison];
  return ({ values, intervals }) => {
    const value = values[field];
    if (typeof value === 'number') return holds(value, limit);
    const interval = intervals[field];
    return interval === undefined ? null : compareInterval(comparison, interval, limit);
  };
}

function compileAll(tests: readonly Test[]): Test {
  return (situation) => {
    let result: Truth = true;
    for (const test of tests) {
      const truth = test(situation);
      if (truth === false) return false;
      if (truth === null) result = null;
    }
    return result;
  };
}

function compileAny(tests: readonly Test[]): Test {
  return (situation) => {
    let result: Truth = false;
    for (const test of tests) {
      const truth = test(situation);
      if (truth === true) return true;
      if (truth === null) result = null;
    }
    return result;
  };
}

const isKnown = (value: unknown): boolean => value !== undefined && value !== null;

const compiled = new WeakMap<Condition, Test>();

/** The function of a condition, built on the first call and shared by every rule that contains it. */
export function compile(condition: Condition): Test {
  const existing = compiled.get(condition);
  if (existing !== undefined) return existing;
  const test = build(condition);
  compiled.set(condition, test);
  return test;
}

function build(condition: Condition): Test {
  switch (condition.kind) {
    case 'always':
      return () => true;
    case 'known': {
      const { field } = condition;
      return ({ values }) => isKnown(values[field]);
    }
    case 'unknown': {
      const { field } = condition;
      return ({ values }) => !isKnown(values[field]);
    }
    case 'not': {
      const test = compile(condition.condition);
      return (situation) => {
        const truth = test(situation);
        return truth === null ? null : !truth;
      };
    }
    case 'all':
      return compileAll(condition.conditions.map(compile));
    case 'any':
      return compileAny(condition.conditions.map(compile));
    case 'oneOf': {
      const { field } = condition;
      const accepted = new Set<unknown>(condition.values);
      return ({ values }) => {
        const value = values[field];
        return isKnown(value) ? accepted.has(value) : null;
      };
    }
    case 'hasAny': {
      const { field, values: wanted } = condition;
      return ({ values }) => {
        const list = values[field];
        return Array.isArray(list) ? wanted.some((item) => list.includes(item)) : null;
      };
    }
    case 'compare':
      return compileCompare(condition.field, condition.comparison, condition.number);
  }
}
