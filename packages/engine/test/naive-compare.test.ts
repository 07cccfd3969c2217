import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  compare,
  evaluate,
  fieldsOf,
  RULES,
  TECHNIQUES,
  type Comparison,
  type Evaluation,
  type Facts,
  type InputFieldId,
  type LesionResult,
  type OptionState,
  type RuleId,
  type RuleState,
  type TechniqueId,
} from '../src/index.js';
import { anyFacts } from './arbitraries.js';
import { readFixture } from './fixtures.js';
import { ITEM_FIELDS } from './naive-logic.js';
import { sortedUnique } from './naive-reach.js';

type LesionComparison = Comparison['lesions'][number];

const evaluated = (facts: Facts): Evaluation => ({ input: { facts }, result: evaluate({ facts }) });

/** The facts from which each computed field may follow. */
const sins = ['lesion.site', 'pain.status', ...Object.values(ITEM_FIELDS['calc.sins_total'])];
const BEHIND: Readonly<Record<string, readonly string[]>> = {
  'calc.bone_group': ['lesion.site'],
  'calc.load_class': ['lesion.site', 'spine.parts'],
  'calc.sins_total': sins,
  'calc.sins_category': sins,
  'calc.mirels_total': ['lesion.site', 'lesion.fracture', ...Object.values(ITEM_FIELDS['calc.mirels_total'])],
  'calc.harrington_acetabular': [
    ...['lesion.site', 'pelvis.harrington_reported'],
    ...Object.values(ITEM_FIELDS['calc.harrington_acetabular']),
  ],
  'calc.vdl_positive': ['lesion.site', ...Object.values(ITEM_FIELDS['calc.vdl_positive'])],
  'calc.harrington_femur_positive': ['lesion.site', ...Object.values(ITEM_FIELDS['calc.harrington_femur_positive'])],
  'calc.oligo': ['cancer.metastasis_count'],
  'calc.hypervascular_primary': ['cancer.primary'],
};

const same = (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b);
const ticked = (value: unknown): unknown => (Array.isArray(value) ? [...(value as unknown[])].sort() : (value ?? null));

function stateOf(rule: RuleId, { rules }: LesionResult): RuleState {
  if (rules.fired.includes(rule)) return 'fired';
  return rules.undetermined.some(({ id }) => id === rule) ? 'undetermined' : 'not_fired';
}

function standingOf(technique: TechniqueId, { options, setAside }: LesionResult): OptionState {
  const [option] = options.filter((one) => one.technique === technique);
  const aside = setAside.filter((one) => one.technique === technique).map(({ verb }) => verb);
  return { listed: option?.standing ?? 'no', excluded: aside.includes('EXCLUDE'), held: aside.includes('HOLD') };
}

function sayingsOn(technique: TechniqueId, { options, setAside }: LesionResult): string[] {
  const option = options.filter((one) => one.technique === technique).flatMap(({ reasons }) => reasons);
  const aside = setAside.filter((one) => one.technique === technique).flatMap(({ reasons }) => reasons);
  return [...option, ...aside].map(({ rule, verb }) => `${rule} ${verb}`);
}

/** What changed between two results of one lesion, found by looking at everything. */
function naiveCompare(before: Facts, after: Facts, old: LesionResult, now: LesionResult): LesionComparison {
  const valuesOf = (facts: Facts): Readonly<Record<string, unknown>> => facts;
  const [was, is] = [valuesOf(before), valuesOf(after)];
  const fields = sortedUnique([...Object.keys(was), ...Object.keys(is)]);
  const changed = fields.filter((field) => !same(ticked(was[field]), ticked(is[field]))) as InputFieldId[];
  const rules = [...RULES]
    .sort((a, b) => (a.id < b.id ? -1 : 1))
    .filter(({ id }) => stateOf(id, old) !== stateOf(id, now))
    .map(({ id, when }) => {
      const read = fieldsOf(when).flatMap((field): readonly string[] => BEHIND[field] ?? [field]);
      const because = changed.filter((field) => read.includes(field));
      return { rule: id, before: stateOf(id, old), after: stateOf(id, now), because };
    });
  const options = sortedUnique(TECHNIQUES.map(({ id }) => id))
    .filter((technique) => !same(standingOf(technique, old), standingOf(technique, now)))
    .map((technique) => {
      const [said, says] = [sayingsOn(technique, old), sayingsOn(technique, now)];
      const moved = [...said.filter((one) => !says.includes(one)), ...says.filter((one) => !said.includes(one))];
      const about = sortedUnique(moved.map((one) => one.slice(0, 'R-000'.length))) as RuleId[];
      const read = RULES.filter(({ id }) => about.includes(id)).flatMap(({ when }) => fieldsOf(when));
      const inputs = read.flatMap((field): readonly string[] => BEHIND[field] ?? [field]);
      const because = changed.filter((field) => field === 'lesion.site' || inputs.includes(field));
      const states = { before: standingOf(technique, old), after: standingOf(technique, now) };
      return { technique, ...states, rules: about, because };
    });
  const names = ['sins', 'mirels', 'harringtonAcetabular', 'harringtonFemur', 'vanDerLinden'] as const;
  const scores = names.filter((name) => !same(old.scores[name], now.scores[name]));
  const facts = changed.map((field) => ({ field, before: was[field] ?? null, after: is[field] ?? null }));
  return { id: 'lesion', presence: 'both', facts, scores, rules, options };
}

function expectSame(before: Facts, after: Facts): void {
  const [one, two] = [evaluated(before), evaluated(after)];
  const [old, now] = [one.result.lesions[0], two.result.lesions[0]];
  if (old === undefined || now === undefined) throw new Error('one lesion expected');
  expect(compare(one, two)).toEqual({ sameKnowledge: true, lesions: [naiveCompare(before, after, old, now)] });
}

describe('a comparison says what a naive look at both results says', () => {
  const worked = readFixture<{ facts: Facts }[]>('worked-cases').map(({ facts }) => facts);

  it('for one fact more or less of every worked case', () => {
    for (const facts of worked) {
      Object.keys(facts).forEach((field, index) => {
        const fewer = Object.fromEntries(Object.entries(facts).filter(([key]) => key !== field));
        if (index % 2 === 0) expectSame(facts, fewer);
        else expectSame(fewer, facts);
      });
    }
  });

  it('from one worked case to the next, the facts in any order', () => {
    worked.slice(1).forEach((facts, index) => {
      expectSame(worked[index] ?? {}, Object.fromEntries(Object.entries(facts).reverse()));
    });
  });

  it('for any two sets of facts', () => {
    fc.assert(fc.property(anyFacts, anyFacts, expectSame), { numRuns: 20 });
  });
});

describe('compare', () => {
  it('knows the facts of each lesion, and shares those of the case', () => {
    const result = (platelets: number, canal: 'none' | 'neural_compression') => {
      const lesions = [
        { id: 'A', facts: { 'lesion.site': 'rib' } as const },
        { id: 'B', facts: { 'lesion.site': 'vertebra', 'neuro.canal': canal } as const },
      ];
      const input = { facts: { 'labs.platelets': platelets }, lesions };
      return { input, result: evaluate(input) };
    };
    const { lesions } = compare(result(40, 'none'), result(90, 'neural_compression'));
    const platelets = { field: 'labs.platelets', before: 40, after: 90 };
    const canal = { field: 'neuro.canal', before: 'none', after: 'neural_compression' };
    expect(lesions.map(({ id, facts }) => [id, facts])).toEqual([
      ['A', [platelets]],
      ['B', [platelets, canal]],
    ]);
  });

  it('gives no cause for a rule that is not part of this knowledge', () => {
    const now = evaluated({ 'lesion.site': 'rib' });
    const [lesion] = now.result.lesions;
    if (lesion === undefined) throw new Error('one lesion expected');
    const rules = { ...lesion.rules, fired: [...lesion.rules.fired, 'R-999' as RuleId] };
    const past = { ...now, result: { ...now.result, knowledge: 'other', lesions: [{ ...lesion, rules }] } };
    const change = { rule: 'R-999', before: 'fired', after: 'not_fired', because: [] };
    expect(compare(past, now)).toMatchObject({ sameKnowledge: false, lesions: [{ rules: [change] }] });
  });
});
