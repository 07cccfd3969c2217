import type { FieldId } from '@bonemet/engine';
import type { Comparison, Condition } from '@bonemet/engine/logic';

/**
 * A condition without "not" and without a third value, for engines that know only true and false.
 * Every test of a value also asks that the fact is known, so that the whole is true exactly when the
 * condition is true in three-valued logic.
 */
export type NormalForm =
  | { readonly kind: 'all' | 'any'; readonly parts: readonly NormalForm[] }
  | { readonly kind: 'known' | 'unknown'; readonly name: string }
  | {
      readonly kind: 'oneOf' | 'hasAny';
      readonly name: string;
      readonly values: readonly string[];
      readonly wanted: boolean;
    }
  | { readonly kind: 'compare'; readonly name: string; readonly comparison: Comparison; readonly number: number };

/** A name that no language reads as a path. */
export const nameOf = (field: FieldId): string => field.replace('.', '_');

/** A total is compared by the interval in which it lies, as long as items are missing. */
const INTERVALS: ReadonlySet<FieldId> = new Set(['calc.mirels_total']);
export const lowestOf = (field: FieldId): string => nameOf(field) + (INTERVALS.has(field) ? '_lowest' : '');
export const highestOf = (field: FieldId): string => nameOf(field) + (INTERVALS.has(field) ? '_highest' : '');

type Compare = Extract<Condition, { kind: 'compare' }>;

const OPPOSITE = { '<': '>=', '<=': '>', '>': '<=', '>=': '<' } as const;

function comparison({ field, comparison, number }: Compare, wanted: boolean): NormalForm {
  const compare = (name: string, sign: Comparison): NormalForm => ({ kind: 'compare', name, comparison: sign, number });
  const [lowest, highest] = [lowestOf(field), highestOf(field)];
  if (comparison === '=') {
    if (!wanted) return { kind: 'any', parts: [compare(lowest, '>'), compare(highest, '<')] };
    if (lowest === highest) return compare(lowest, '=');
    return { kind: 'all', parts: [compare(lowest, '='), compare(highest, '=')] };
  }
  const sign = wanted ? comparison : OPPOSITE[comparison];
  return compare(sign === '<' || sign === '<=' ? highest : lowest, sign);
}

/** The normal form of "the condition is true", or of "it is false" if that is what is wanted. */
export function normalForm(condition: Condition, wanted = true): NormalForm {
  switch (condition.kind) {
    case 'always':
      return { kind: wanted ? 'all' : 'any', parts: [] };
    case 'not':
      return normalForm(condition.condition, !wanted);
    case 'all':
    case 'any': {
      const parts = condition.conditions.map((part) => normalForm(part, wanted));
      return { kind: (condition.kind === 'all') === wanted ? 'all' : 'any', parts };
    }
    case 'known':
    case 'unknown':
      return { kind: (condition.kind === 'known') === wanted ? 'known' : 'unknown', name: nameOf(condition.field) };
    case 'oneOf':
    case 'hasAny':
      return { kind: condition.kind, name: nameOf(condition.field), values: condition.values, wanted };
    case 'compare':
      return comparison(condition, wanted);
  }
}
