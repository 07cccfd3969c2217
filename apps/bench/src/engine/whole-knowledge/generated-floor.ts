import { fieldsOf, RULES, type Facts } from '@bonemet/engine';
import { nameOf, normalForm, type NormalForm } from '../shared-problem/normal-form';
import { computedByHand, type Computed } from './computed-facts';

const quoted = (value: string): string => JSON.stringify(value);

const joined = (parts: readonly string[], sign: '&&' | '||'): string =>
  parts.length === 0 ? String(sign === '&&') : `(${parts.join(` ${sign} `)})`;

function codeOf(form: NormalForm): string {
  switch (form.kind) {
    case 'all':
      return joined(form.parts.map(codeOf), '&&');
    case 'any':
      return joined(form.parts.map(codeOf), '||');
    case 'known':
      return `${form.name} != null`;
    case 'unknown':
      return `${form.name} == null`;
    case 'oneOf': {
      const equal = form.values.map((value) => `${form.name} ${form.wanted ? '===' : '!=='} ${quoted(value)}`);
      return form.wanted ? joined(equal, '||') : joined([`${form.name} != null`, ...equal], '&&');
    }
    case 'hasAny': {
      const found = form.values.map((value) => `${form.wanted ? '' : '!'}${form.name}.includes(${quoted(value)})`);
      return joined([`${form.name} != null`, joined(found, form.wanted ? '||' : '&&')], '&&');
    }
    case 'compare':
      return `(${form.name} != null && ${form.name} ${form.comparison === '=' ? '===' : form.comparison} ${form.number})`;
  }
}

type FiredRules = (facts: Facts, computed: Computed) => string[];

function generate(): FiredRules {
  const rules = [...RULES].sort((a, b) => (a.id < b.id ? -1 : 1));
  const entered = [...new Set(rules.flatMap(({ when }) => fieldsOf(when)))].filter((id) => !id.startsWith('calc.'));
  const code = [
    `const { ${Object.keys(computedByHand({})).join(', ')} } = computed;`,
    ...entered.map((id) => `const ${nameOf(id)} = facts[${quoted(id)}];`),
    'const fired = [];',
    ...rules.map(({ id, when }) => `if (${codeOf(normalForm(when))}) fired.push(${quoted(id)});`),
    'return fired;',
  ];
  return new Function('facts', 'computed', code.join('\n')) as FiredRules;
}

const firedRules = generate();

/**
 * The whole knowledge as straight code: every rule is an "if" of one generated function. It says which
 * rules fire, and nothing of why, of options or of what is missing.
 */
export const firedByGeneratedCode = (facts: Facts): string[] => firedRules(facts, computedByHand(facts));
