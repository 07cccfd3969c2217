import type { InputFieldId } from '../facts/catalogue.js';
import type { FactTable } from '../facts/fact-table.js';
import { anyTrue, type Truth } from '../logic/truth.js';
import { applicableBySite } from './applicable.js';

const FEMUR: ReadonlySet<string> = new Set([
  'femoral_head',
  'proximal_femur_unspecified',
  'femoral_neck',
  'femur_trochanteric',
  'femur_diaphysis',
  'femur_distal',
]);

/** A checklist of fracture risk: positive as soon as one criterion is met, the weakest reading of the source. */
export interface Checklist<Criterion extends string> {
  readonly applicable: Truth;
  readonly positive: 'yes' | 'no' | null;
  /** Met, not met, or null when the fact is unknown. */
  readonly criteria: Readonly<Record<Criterion, Truth>>;
  readonly missing: readonly Criterion[];
}

/** How one criterion is read from the facts. */
export interface CriterionRule<Criterion extends string> {
  readonly name: Criterion;
  readonly field: InputFieldId;
  readonly met: (value: unknown) => boolean;
}

/** Strictly more than a limit: exactly at the limit does not meet a criterion. */
export const exceeds =
  (limit: number) =>
  (value: unknown): boolean =>
    typeof value === 'number' && value > limit;

export const isYes = (value: unknown): boolean => value === 'yes';

export function checkFemur<Criterion extends string>(
  facts: FactTable,
  rules: readonly CriterionRule<Criterion>[],
): Checklist<Criterion> {
  const read = ({ field, met }: CriterionRule<Criterion>): Truth => {
    const value = facts.value(field);
    return value === undefined ? null : met(value);
  };
  const entries = rules.map((rule) => [rule.name, read(rule)] as const);
  const criteria = Object.fromEntries(entries) as Record<Criterion, Truth>;
  const own = rules.map((rule) => rule.field).filter((field) => field.startsWith('longbone.'));
  const applicable = applicableBySite(facts, FEMUR, own);
  if (applicable === false) return { applicable, positive: null, criteria, missing: [] };
  const truth = anyTrue(entries.map(([, met]) => met));
  const positive = truth === null ? null : truth ? 'yes' : 'no';
  return {
    applicable,
    positive,
    criteria,
    missing: rules.flatMap(({ name }) => (criteria[name] === null ? [name] : [])),
  };
}
