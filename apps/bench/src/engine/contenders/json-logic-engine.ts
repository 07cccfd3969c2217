import type { Facts } from '@bonemet/engine';
import { LogicEngine } from 'json-logic-engine';
import type { Answer, Contender } from '../shared-problem/problem';
import type { NormalForm } from '../shared-problem/normal-form';
import { LIBRARY_RULES, libraryCases, score, type LibraryCase, type LibraryFacts } from './library-cases';

const fact = (name: string): object => ({ var: name });
const known = (name: string): object => ({ '!==': [fact(name), null] });

/** A missing fact is null, and null is less than 5: a comparison has to ask whether the fact is known. */
function logicOf(form: NormalForm): object {
  switch (form.kind) {
    case 'all':
      return { and: form.parts.map(logicOf) };
    case 'any':
      return { or: form.parts.map(logicOf) };
    case 'known':
      return known(form.name);
    case 'unknown':
      return { '===': [fact(form.name), null] };
    case 'oneOf': {
      const found = { in: [fact(form.name), form.values] };
      return form.wanted ? found : { and: [known(form.name), { '!': [found] }] };
    }
    case 'hasAny': {
      const found = { or: form.values.map((value) => ({ in: [value, fact(form.name)] })) };
      return { and: [known(form.name), form.wanted ? found : { '!': [found] }] };
    }
    case 'compare': {
      const sign = form.comparison === '=' ? '===' : form.comparison;
      return { and: [known(form.name), { [sign]: [fact(form.name), form.number] }] };
    }
  }
}

/** In its compiled mode: each rule is built into one function. It gives no reasons. */
export function jsonLogicEngine(cases: readonly Facts[]): Contender {
  const engine = new LogicEngine();
  const rules = LIBRARY_RULES.map(({ id, when }) => ({
    id,
    holds: engine.build(logicOf(when)) as (facts: LibraryFacts) => unknown,
  }));
  const own = libraryCases(cases);

  function solve(libraryCase: LibraryCase): Answer {
    const scores = score(libraryCase);
    const fired: string[] = [];
    for (const { id, holds } of rules) if (holds(libraryCase.facts) === true) fired.push(id);
    return { ...scores, fired };
  }

  return {
    name: 'json-logic-engine, compiled',
    reasons: 'none',
    module: `export { LogicEngine } from 'json-logic-engine'`,
    solve: () => own.map(solve),
  };
}
