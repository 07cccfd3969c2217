import type { NormalForm } from '../shared-problem/normal-form';
import { LIBRARY_RULES } from './library-cases';

/** A node of ELM, the tree into which CQL is translated and which cql-execution runs. */
export interface Elm {
  readonly type: string;
  readonly [property: string]: unknown;
}

const SYSTEM = '{urn:hl7-org:elm-types:r1}';

const text = (value: string): Elm => ({ type: 'Literal', valueType: `${SYSTEM}String`, value });
const decimal = (value: number): Elm => ({ type: 'Literal', valueType: `${SYSTEM}Decimal`, value: String(value) });
const truth = (value: boolean): Elm => ({ type: 'Literal', valueType: `${SYSTEM}Boolean`, value: String(value) });
const fact = (path: string): Elm => ({ type: 'Property', path, source: { type: 'ParameterRef', name: 'Facts' } });
const list = (values: readonly string[]): Elm => ({ type: 'List', element: values.map(text) });
const not = (operand: Elm): Elm => ({ type: 'Not', operand });
const known = (name: string): Elm => not({ type: 'IsNull', operand: fact(name) });

/** "And" and "or" of ELM take two operands. */
function joined(type: 'And' | 'Or', parts: readonly Elm[]): Elm {
  const [first, ...rest] = parts;
  if (first === undefined) return truth(type === 'And');
  return rest.reduce((left, right) => ({ type, operand: [left, right] }), first);
}

const COMPARISONS = { '=': 'Equal', '<': 'Less', '<=': 'LessOrEqual', '>': 'Greater', '>=': 'GreaterOrEqual' } as const;

function elmOf(form: NormalForm): Elm {
  switch (form.kind) {
    case 'all':
      return joined('And', form.parts.map(elmOf));
    case 'any':
      return joined('Or', form.parts.map(elmOf));
    case 'known':
      return known(form.name);
    case 'unknown':
      return { type: 'IsNull', operand: fact(form.name) };
    case 'oneOf': {
      const found = { type: 'In', operand: [fact(form.name), list(form.values)] };
      return form.wanted ? found : joined('And', [known(form.name), not(found)]);
    }
    case 'hasAny': {
      const contains = (value: string): Elm => ({ type: 'Contains', operand: [fact(form.name), text(value)] });
      const found = joined('Or', form.values.map(contains));
      return joined('And', [known(form.name), form.wanted ? found : not(found)]);
    }
    case 'compare':
      // A comparison with a missing fact is null, which is not true.
      return { type: COMPARISONS[form.comparison], operand: [fact(form.name), decimal(form.number)] };
  }
}

/** The rules as a library of ELM, one definition for each; the facts are a parameter, as in "parameter Facts". */
export const RULE_LIBRARY = {
  library: {
    identifier: { id: 'SharedRules', version: '1.0.0' },
    schemaIdentifier: { id: 'urn:hl7-org:elm', version: 'r1' },
    usings: { def: [{ localIdentifier: 'System', uri: 'urn:hl7-org:elm-types:r1' }] },
    parameters: { def: [{ name: 'Facts', accessLevel: 'Public' }] },
    statements: {
      def: LIBRARY_RULES.map(({ id, when }) => ({
        name: id,
        context: 'Patient',
        accessLevel: 'Public',
        expression: elmOf(when),
      })),
    },
  },
};
