import type { FieldId } from '../facts/catalogue.js';
import { placeOf, valueBits } from '../facts/known-facts.js';
import type { Comparison, Condition } from './condition.js';

/** What a node does, as numbers: evaluation chooses among them many thousand times a second. */
export const OPERATION = {
  match: 0,
  all: 1,
  any: 2,
  not: 3,
  known: 4,
  unknown: 5,
  always: 6,
  '=': 7,
  '<': 8,
  '<=': 9,
  '>': 10,
  '>=': 11,
} as const satisfies Record<Comparison | 'match' | 'all' | 'any' | 'not' | 'known' | 'unknown' | 'always', number>;

/** One condition, or a part of one. Parts that several conditions share are one node, evaluated once. */
export interface Node {
  readonly index: number;
  readonly operation: number;
  /** The place of the field it reads; −1 for a node made of parts. */
  readonly place: number;
  /** Accepted values as bits. */
  readonly mask: number;
  readonly limit: number;
  readonly parts: readonly Node[];
}

/** Many conditions whose common parts are shared. */
export interface Program {
  readonly size: number;
  /** The node of each condition, in the order in which they were given. */
  readonly roots: readonly Node[];
}

type Content = Omit<Node, 'index'>;

const madeOf = (operation: number, parts: readonly Node[]): Content => ({
  operation,
  place: -1,
  mask: 0,
  limit: 0,
  parts,
});

const reading = (operation: number, field: FieldId, mask: number, limit: number): Content => ({
  operation,
  place: placeOf(field),
  mask,
  limit,
  parts: [],
});

/** Compiles conditions once, so that they can be evaluated together many times. */
export function compileProgram(conditions: readonly Condition[]): Program {
  const nodes = new Map<string, Node>();

  function share(content: Content): Node {
    const { operation, place, mask, limit, parts } = content;
    const key = [operation, place, mask, limit, ...parts.map(({ index }) => index)].join(' ');
    const existing = nodes.get(key);
    if (existing !== undefined) return existing;
    const node = { index: nodes.size, ...content };
    nodes.set(key, node);
    return node;
  }

  function add(condition: Condition): Node {
    switch (condition.kind) {
      case 'always':
        return share(madeOf(OPERATION.always, []));
      case 'not':
        return share(madeOf(OPERATION.not, [add(condition.condition)]));
      case 'all':
      case 'any':
        return share(madeOf(OPERATION[condition.kind], condition.conditions.map(add)));
      case 'known':
      case 'unknown':
        return share(reading(OPERATION[condition.kind], condition.field, 0, 0));
      case 'oneOf':
      case 'hasAny':
        return share(reading(OPERATION.match, condition.field, valueBits(condition.field, condition.values), 0));
      case 'compare':
        return share(reading(OPERATION[condition.comparison], condition.field, 0, condition.number));
    }
  }

  const roots = conditions.map(add);
  return { size: nodes.size, roots };
}
