import type { Facts } from '@bonemet/engine';
import { Engine, type ConditionProperties, type NestedCondition, type TopLevelCondition } from 'json-rules-engine';
import type { Answer, Contender } from '../shared-problem/problem';
import type { NormalForm } from '../shared-problem/normal-form';
import { LIBRARY_RULES, libraryCases, score, type LibraryCase } from './library-cases';

const OPERATORS = {
  '=': 'equal',
  '<': 'lessThan',
  '<=': 'lessThanInclusive',
  '>': 'greaterThan',
  '>=': 'greaterThanInclusive',
} as const;

const ask = (fact: string, operator: string, value: unknown): ConditionProperties => ({ fact, operator, value });

function conditionOf(form: NormalForm): NestedCondition {
  switch (form.kind) {
    case 'all':
      return { all: form.parts.map(conditionOf) };
    case 'any':
      return { any: form.parts.map(conditionOf) };
    case 'known':
    case 'unknown':
      return ask(form.name, 'known', form.kind === 'known');
    case 'oneOf':
      if (form.wanted) return ask(form.name, 'in', form.values);
      return { all: [ask(form.name, 'known', true), ask(form.name, 'notIn', form.values)] };
    case 'hasAny':
      // Its operators on lists are false of anything that is not a list.
      if (form.wanted) return { any: form.values.map((value) => ask(form.name, 'contains', value)) };
      return { all: form.values.map((value) => ask(form.name, 'doesNotContain', value)) };
    case 'compare':
      return ask(form.name, OPERATORS[form.comparison], form.number);
  }
}

/** A rule must begin with "all" or "any". */
function topLevel(form: NormalForm): TopLevelCondition {
  const condition = conditionOf(form);
  return 'all' in condition || 'any' in condition ? condition : { all: [condition] };
}

/** It has no compiled and no synchronous mode; a fact that is missing has to be allowed. */
export function jsonRulesEngine(cases: readonly Facts[]): Contender {
  const rules = LIBRARY_RULES.map(({ id, when }) => ({ conditions: topLevel(when), event: { type: id } }));
  const engine = new Engine(rules, { allowUndefinedFacts: true });
  engine.addOperator<unknown, boolean>('known', (value, wanted) => (value !== undefined && value !== null) === wanted);
  const own = libraryCases(cases);

  async function solve(libraryCase: LibraryCase): Promise<Answer> {
    const scores = score(libraryCase);
    const { events } = await engine.run(libraryCase.facts);
    return { ...scores, fired: events.map(({ type }) => type).sort() };
  }

  return {
    name: 'json-rules-engine',
    reasons: 'conditions',
    aim: '≥ 100 × BoneMet',
    module: `export * from 'json-rules-engine'`,
    async solve() {
      const answers: Answer[] = [];
      for (const libraryCase of own) answers.push(await solve(libraryCase));
      return answers;
    },
  };
}
