import fc from 'fast-check';
import { CATALOGUE, type Facts, type Field } from '../src/index.js';

function valueOf(field: Field): fc.Arbitrary<unknown> {
  const { min, max } = field.range ?? { min: 0, max: 0 };
  switch (field.type) {
    case 'tri':
    case 'enum':
      return fc.constantFrom(...field.values);
    case 'multi':
      return fc.subarray([...field.values]);
    case 'number':
      return fc.double({ min, max, noNaN: true });
    case 'integer':
      return fc.integer({ min, max });
    case 'text':
      return fc.string({ maxLength: 20 });
  }
}

const byField = (accept: (field: Field) => boolean): Record<string, fc.Arbitrary<unknown>> =>
  Object.fromEntries(CATALOGUE.filter(accept).map((field) => [field.id, fc.oneof(fc.constant(null), valueOf(field))]));

const optional = (accept: (field: Field) => boolean): fc.Arbitrary<Facts> =>
  fc.record(byField(accept), { requiredKeys: [] }) as fc.Arbitrary<Facts>;

/** Any facts that can be entered, each present or not. */
export const anyFacts = optional((field) => !field.computed);

/** Facts shared by the lesions of a case. */
export const caseFacts = optional((field) => !field.computed && field.scope === 'case');

/** Facts of one lesion. */
export const lesionFacts = optional((field) => !field.computed && field.scope === 'lesion');

/** Any values for any field, computed ones included: what conditions may meet. */
export const anyValues = fc.record(
  Object.fromEntries(
    CATALOGUE.map((field) => [
      field.id,
      field.range === null && field.type === 'integer' ? fc.integer({ min: 0, max: 18 }) : valueOf(field),
    ]),
  ),
  { requiredKeys: [] },
);
