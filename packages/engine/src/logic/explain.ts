import type { FieldId } from '../facts/catalogue.js';
import { compile, type Situation } from './compile.js';
import type { Condition } from './condition.js';

function collectMissing(condition: Condition, situation: Situation, found: Set<FieldId>): void {
  if (compile(condition)(situation) !== null) return;
  switch (condition.kind) {
    case 'not':
      collectMissing(condition.condition, situation, found);
      break;
    case 'all':
    case 'any':
      for (const part of condition.conditions) collectMissing(part, situation, found);
      break;
    case 'oneOf':
    case 'hasAny':
    case 'compare':
      found.add(condition.field);
      break;
  }
}

/** The fields whose absence keeps the condition undetermined, sorted; empty if it is decided. */
export function missingFields(condition: Condition, situation: Situation): FieldId[] {
  const found = new Set<FieldId>();
  collectMissing(condition, situation, found);
  return [...found].sort();
}

function collectSupport(condition: Condition, situation: Situation, wanted: boolean, found: Set<FieldId>): void {
  switch (condition.kind) {
    case 'always':
      break;
    case 'not':
      collectSupport(condition.condition, situation, !wanted, found);
      break;
    case 'all':
    case 'any':
      for (const part of condition.conditions) {
        if (compile(part)(situation) === wanted) collectSupport(part, situation, wanted, found);
      }
      break;
    default:
      found.add(condition.field);
  }
}

/**
 * The fields on which a condition that holds rests, sorted: those of the branches that make it
 * true. A field may be among them because it is unknown, when the condition asks for that.
 */
export function supportingFields(condition: Condition, situation: Situation): FieldId[] {
  const found = new Set<FieldId>();
  collectSupport(condition, situation, true, found);
  return [...found].sort();
}

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
