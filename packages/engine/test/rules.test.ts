import { describe, expect, it } from 'vitest';
import { evaluate, RULES, type Facts, type Truth } from '../src/index.js';
import { COMPILED_RULES } from '../src/rules/compiled.js';
import { readFixture, truthOfRules, truthOfRulesFor } from './fixtures.js';

interface RuleVector {
  readonly rule: string;
  readonly label?: string;
  readonly facts: Facts & Readonly<Record<string, unknown>>;
  readonly expect: Truth;
}

/** A full panel, no antithrombotic, and a femur that meets no criterion of fracture risk. */
const nothingToSay: Facts = {
  'context.mdt_specialties': [
    'medical_oncologist',
    'rheumatologist',
    'radiation_oncologist',
    'orthopaedic_surgeon',
    'interventional_radiologist',
    'pain_physician',
    'patient_view',
  ],
  'meds.vka': 'no',
  'meds.doac': 'none',
  'meds.clopidogrel': 'no',
  'meds.aspirin_mg_day': 0,
  'meds.lmwh': 'no',
  'meds.other_antithrombotic': 'no',
  'lesion.site': 'femur_diaphysis',
  'lesion.size_mm': 25,
  'longbone.cortical_destruction_pct': 50,
  'longbone.lesser_trochanter_avulsion': 'no',
  'longbone.stress_pain_after_rt': 'no',
  'longbone.axial_cortical_mm': 30,
  'longbone.circumferential_pct': 50,
};

describe('rules', () => {
  it('are 280, each with its own id and at least one source', () => {
    expect(RULES).toHaveLength(280);
    expect(new Set(RULES.map((rule) => rule.id)).size).toBe(280);
    expect(RULES.filter((rule) => rule.sources.length === 0)).toEqual([]);
  });

  it.each(readFixture<RuleVector[]>('rule-boundaries').map((vector) => [vector.rule, vector.label, vector] as const))(
    '%s at its boundary: %s',
    (id, _, vector) => {
      expect(truthOfRulesFor(vector.facts).get(id)).toBe(vector.expect);
    },
  );

  it('fire for one set of facts each', () => {
    const vectors = readFixture<RuleVector[]>('rule-positive');
    expect(vectors).toHaveLength(280);
    for (const { rule, facts, expect: expected } of vectors) {
      // These vectors give computed facts directly, so nothing is computed again.
      expect(truthOfRules(facts).get(rule), rule).toBe(expected);
    }
  });

  it('fire in one of these cases and do not in another, but for those that always hold', () => {
    const answers = [
      ...readFixture<RuleVector[]>('rule-positive').map(({ facts }) => truthOfRules(facts)),
      ...readFixture<{ facts: Facts }[]>('random-facts').map(({ facts }) => truthOfRulesFor(facts)),
      truthOfRulesFor(nothingToSay),
    ];
    const never = (truth: Truth): string[] =>
      RULES.filter(({ id }) => answers.every((answer) => answer.get(id) !== truth)).map(({ id }) => id);
    expect(never(true)).toEqual([]);
    expect(never(false)).toEqual(RULES.filter(({ when }) => when.kind === 'always').map(({ id }) => id));
  });

  it('say little about an empty case', () => {
    const [lesion] = evaluate({}).lesions;
    expect(lesion?.rules.fired).toEqual([
      ...['R-001', 'R-002', 'R-003', 'R-025', 'R-048', 'R-064', 'R-175', 'R-186', 'R-235', 'R-250', 'R-254'],
    ]);
    expect(lesion?.rules.undetermined).toHaveLength(269);
  });

  it('name what they lack when they are undetermined, and nothing when they are not', () => {
    const [lesion] = evaluate({ facts: { 'lesion.site': 'rib', 'pain.status': 'severe' } }).lesions;
    expect(lesion?.rules.undetermined.every(({ missing }) => missing.length > 0)).toBe(true);
  });

  it('rest on facts that are part of their condition', () => {
    const facts: Facts = { 'lesion.site': 'vertebra', 'pain.status': 'severe', 'neuro.canal': 'neural_compression' };
    const [lesion] = evaluate({ facts }).lesions;
    const surgery = lesion?.options.find((option) => option.technique === 'T-SURG-SPINE');
    const reason = surgery?.reasons.find(({ rule }) => rule === 'R-070');
    expect(reason?.facts).toEqual(['lesion.site', 'neuro.canal']);
  });

  it('keep one order, by id', () => {
    const ids = COMPILED_RULES.map((rule) => rule.id);
    expect(ids).toEqual([...ids].sort());
  });
});
