import type { KnownFacts } from '../facts/known-facts.js';
import { OPERATION, type Node, type Program } from './program.js';
import { FALSE, TRUE, UNKNOWN } from './truth.js';

/** Not asked yet. */
const OPEN = 3;

function holds(operation: number, number: number, limit: number): boolean {
  switch (operation) {
    case OPERATION['<']:
      return number < limit;
    case OPERATION['<=']:
      return number <= limit;
    case OPERATION['>']:
      return number > limit;
    default:
      return number >= limit;
  }
}

/** A comparison over an interval is decided as soon as every number in it gives the same answer. */
function compare({ operation, limit }: Node, lowest: number, highest: number): number {
  if (Number.isNaN(lowest)) return UNKNOWN;
  if (operation === OPERATION['=']) {
    if (limit < lowest || limit > highest) return FALSE;
    return lowest === highest ? TRUE : UNKNOWN;
  }
  const atLowest = holds(operation, lowest, limit);
  if (atLowest !== holds(operation, highest, limit)) return UNKNOWN;
  return atLowest ? TRUE : FALSE;
}

/**
 * One set of facts, of which conditions are asked. An answer is worked out when it is first needed
 * and remembered; parts are asked only until the whole is decided.
 */
export class Reading {
  readonly #facts: KnownFacts;
  readonly #answers: number[];

  constructor({ size }: Program, facts: KnownFacts) {
    this.#facts = facts;
    this.#answers = new Array<number>(size).fill(OPEN);
  }

  /** FALSE, UNKNOWN or TRUE. */
  ask(node: Node): number {
    const known = this.#answers[node.index] as number;
    if (known !== OPEN) return known;
    return (this.#answers[node.index] = this.#answer(node));
  }

  #answer(node: Node): number {
    const { place } = node;
    switch (node.operation) {
      case OPERATION.match:
        if (this.#facts.known[place] !== 1) return UNKNOWN;
        return ((this.#facts.values[place] as number) & node.mask) === 0 ? FALSE : TRUE;
      case OPERATION.all:
        return this.#least(node.parts);
      case OPERATION.any:
        return this.#greatest(node.parts);
      case OPERATION.not:
        return TRUE - this.#least(node.parts);
      case OPERATION.known:
        return this.#facts.known[place] === 1 ? TRUE : FALSE;
      case OPERATION.unknown:
        return this.#facts.known[place] === 1 ? FALSE : TRUE;
      case OPERATION.always:
        return TRUE;
      default:
        return compare(node, this.#facts.lowest[place] as number, this.#facts.highest[place] as number);
    }
  }

  #least(parts: readonly Node[]): number {
    let least = TRUE;
    for (const part of parts) {
      const answer = this.ask(part);
      if (answer === FALSE) return FALSE;
      if (answer < least) least = answer;
    }
    return least;
  }

  #greatest(parts: readonly Node[]): number {
    let greatest = FALSE;
    for (const part of parts) {
      const answer = this.ask(part);
      if (answer === TRUE) return TRUE;
      if (answer > greatest) greatest = answer;
    }
    return greatest;
  }
}
