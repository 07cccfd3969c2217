import { createRequire } from 'node:module';
import { ZenEngine, type ZenEvaluateOptions } from '@gorules/zen-engine';
import type { Facts } from '@bonemet/engine';
import type { Answer, Contender } from '../shared-problem/problem';
import type { NormalForm } from '../shared-problem/normal-form';
import { LIBRARY_RULES, libraryCases, score, type LibraryCase } from './library-cases';

const listOf = (values: readonly string[]): string => `[${values.map((value) => `'${value}'`).join(', ')}]`;

const joined = (forms: readonly NormalForm[], word: 'and' | 'or'): string =>
  forms.length === 0 ? String(word === 'and') : `(${forms.map(expressionOf).join(` ${word} `)})`;

/** Comparing nothing, or looking into no list, is an error of the expression. */
function expressionOf(form: NormalForm): string {
  switch (form.kind) {
    case 'all':
      return joined(form.parts, 'and');
    case 'any':
      return joined(form.parts, 'or');
    case 'known':
      return `${form.name} != null`;
    case 'unknown':
      return `${form.name} == null`;
    case 'oneOf':
      if (form.wanted) return `${form.name} in ${listOf(form.values)}`;
      return `(${form.name} != null and ${form.name} not in ${listOf(form.values)})`;
    case 'hasAny':
      return `(${form.name} != null and ${form.wanted ? 'some' : 'none'}(${form.name}, # in ${listOf(form.values)}))`;
    case 'compare':
      return `(${form.name} != null and ${form.name} ${form.comparison === '=' ? '==' : form.comparison} ${form.number})`;
  }
}

const at = { x: 0, y: 0 };

/** A decision of one table: a row for each rule, and every row that holds is collected. */
const decision = {
  nodes: [
    { id: 'case', name: 'case', type: 'inputNode', position: at },
    {
      id: 'rules',
      name: 'rules',
      type: 'decisionTableNode',
      position: at,
      content: {
        hitPolicy: 'collect',
        inputs: [{ id: 'when', name: 'when' }],
        outputs: [{ id: 'rule', name: 'rule', field: 'rule' }],
        rules: LIBRARY_RULES.map(({ id, when }) => ({ _id: id, when: expressionOf(when), rule: `'${id}'` })),
      },
    },
    { id: 'fired', name: 'fired', type: 'outputNode', position: at },
  ],
  edges: [
    { id: 'in', sourceId: 'case', targetId: 'rules', type: 'edge' },
    { id: 'out', sourceId: 'rules', targetId: 'fired', type: 'edge' },
  ],
};

/** The compiled library for this platform, which the package has loaded. */
function nativeLibrary(): string {
  const loaded = Object.keys(createRequire(import.meta.url).cache);
  const file = loaded.find((name) => name.endsWith('.node') && name.includes('zen-engine'));
  if (file === undefined) throw new Error('the native library of zen-engine was not found');
  return file;
}

/**
 * It has no synchronous mode for decisions; the decision is created once. Asking all cases at once lets
 * it use several threads, which no other contender does.
 */
export function zenEngine(cases: readonly Facts[]): Contender[] {
  const rules = new ZenEngine().createDecision(decision);
  const own = libraryCases(cases);

  async function solve(libraryCase: LibraryCase, options: ZenEvaluateOptions): Promise<Answer> {
    const scores = score(libraryCase);
    const { result } = await rules.evaluate(libraryCase.facts, options);
    return { ...scores, fired: (result as { rule: string }[]).map(({ rule }) => rule) };
  }

  async function oneByOne(options: ZenEvaluateOptions): Promise<Answer[]> {
    const answers: Answer[] = [];
    for (const libraryCase of own) answers.push(await solve(libraryCase, options));
    return answers;
  }

  const size = { module: `export * from '@gorules/zen-engine'`, native: nativeLibrary() };
  const aim = '≥ 100 × BoneMet';
  return [
    { ...size, aim, name: 'zen-engine', reasons: 'none', solve: () => oneByOne({ trace: false }) },
    { ...size, aim, name: 'zen-engine, trace', reasons: 'trace', solve: () => oneByOne({ trace: true }) },
    {
      ...size,
      name: 'zen-engine, all cases at once',
      reasons: 'none',
      solve: () => Promise.all(own.map((libraryCase) => solve(libraryCase, { trace: false }))),
    },
  ];
}
