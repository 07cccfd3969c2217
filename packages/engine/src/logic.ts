/**
 * The logic of the engine by itself, for those who want to run their own conditions over the same
 * catalogue of facts: a condition is data, compiled once, answered with three values and traced back
 * to the facts its answer rests on. The knowledge of the engine is not part of this entry.
 */
export {
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
  type Comparison,
  type Condition,
} from './logic/condition.js';
export { compileProgram, type Node, type Program } from './logic/program.js';
export { Reading } from './logic/reading.js';
export { Traceable, Tracer } from './logic/trace.js';
export { toTruth, type Truth } from './logic/truth.js';
export { KnownFacts } from './facts/known-facts.js';
export { scoreTable, type Scores } from './scores/score-facts.js';
