import { CATALOGUE, type FieldId } from '../facts/catalogue.js';
import { placeOf } from '../facts/known-facts.js';
import type { Condition } from './condition.js';
import { OPERATION, type Node } from './program.js';
import type { Reading } from './reading.js';
import { TRUE, UNKNOWN } from './truth.js';

/** Every field that the condition reads, sorted. */
export function fieldsOf(condition: Condition): FieldId[] {
  const found = new Set<FieldId>();
  const visit = (part: Condition): void => {
    if (part.kind === 'not') visit(part.condition);
    else if (part.kind === 'all' || part.kind === 'any') part.conditions.forEach(visit);
    else if (part.kind !== 'always') found.add(part.field);
  };
  visit(condition);
  return [...found].sort();
}

/** A condition whose answer can be traced back to the fields it reads. */
export class Traceable {
  readonly root: Node;
  /** The fields it reads, sorted by id. */
  readonly fields: readonly FieldId[];
  readonly #places: readonly number[];
  /** The lists that a trace has ended with, by the bits of their fields: there are few, and they recur. */
  readonly #lists = new Map<number, readonly FieldId[]>();

  constructor(condition: Condition, root: Node) {
    this.root = root;
    this.fields = fieldsOf(condition);
    this.#places = this.fields.map(placeOf);
  }

  /** Those of its fields that are marked, sorted. Removes the marks. */
  takeMarked(marks: boolean[]): readonly FieldId[] {
    let bits = 0;
    let bit = 1;
    for (const place of this.#places) {
      if (marks[place] === true) bits |= bit;
      marks[place] = false;
      bit <<= 1;
    }
    const existing = this.#lists.get(bits);
    if (existing !== undefined) return existing;
    const list = this.fields.filter((_, index) => (bits & (1 << index)) !== 0);
    this.#lists.set(bits, list);
    return list;
  }
}

/** Follows the answers of one reading back to the fields they rest on. */
export class Tracer {
  readonly #reading: Reading;
  readonly #marks = new Array<boolean>(CATALOGUE.length).fill(false);

  constructor(reading: Reading) {
    this.#reading = reading;
  }

  /** The fields whose absence keeps the condition undetermined, sorted; empty if it is decided. */
  missing(condition: Traceable): readonly FieldId[] {
    this.#markMissing(condition.root);
    return condition.takeMarked(this.#marks);
  }

  /**
   * The fields on which a condition that holds rests, sorted: those of the branches that make it
   * true. A field may be among them because it is unknown, when the condition asks for that.
   */
  support(condition: Traceable): readonly FieldId[] {
    this.#markSupport(condition.root, TRUE);
    return condition.takeMarked(this.#marks);
  }

  #markMissing(node: Node): void {
    if (this.#reading.ask(node) !== UNKNOWN) return;
    if (node.place >= 0) this.#marks[node.place] = true;
    else for (const part of node.parts) this.#markMissing(part);
  }

  #markSupport(node: Node, wanted: number): void {
    if (node.place >= 0) {
      this.#marks[node.place] = true;
      return;
    }
    const wantedOfParts = node.operation === OPERATION.not ? TRUE - wanted : wanted;
    for (const part of node.parts) {
      if (this.#reading.ask(part) === wantedOfParts) this.#markSupport(part, wantedOfParts);
    }
  }
}
