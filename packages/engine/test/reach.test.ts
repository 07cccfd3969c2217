import { describe, expect, it } from 'vitest';
import {
  CATALOGUE,
  effectsOf,
  evaluate,
  inputsBehind,
  RULES,
  TAGS,
  TECHNIQUES,
  type Facts,
  type FieldId,
  type LesionResult,
  type Site,
  type Target,
  type Verb,
} from '../src/index.js';
import { reach, shownAs, variantsOf } from '../src/evaluation/reach.js';
import { planFor } from '../src/evaluation/site-plan.js';
import { idsIn } from '../src/techniques/technique-set.js';
import { cementAt, reachOf, sortedUnique, variantsAt } from './naive-reach.js';

const SITES = [null, ...((CATALOGUE.find(({ id }) => id === 'lesion.site')?.values ?? []) as readonly Site[])];
const NAMES = TECHNIQUES.map(({ id }) => id);
const TARGETS: readonly Target[] = ['*', ...TAGS.map((tag) => `@${tag}` as const), ...NAMES];

describe('what a rule speaks of', () => {
  it.each(['PROPOSE', 'PREFER', 'EXCLUDE', 'INFO'] as const)('with %s is read off the specification', (verb: Verb) => {
    for (const site of SITES) {
      for (const target of TARGETS) {
        const techniques = reach({ verb, target }, site);
        expect([...techniques].sort(), `${target} ${site ?? ''}`).toEqual(reachOf(verb, target, site));
      }
    }
  });

  it('is never a form of cement that the site does not have', () => {
    for (const site of SITES) expect(shownAs('T-CEM', site) ?? undefined, site ?? '').toBe(cementAt(site));
    expect(NAMES.slice(1).map((id) => shownAs(id, 'soft_tissue'))).toEqual(NAMES.slice(1));
    expect(reach({ verb: 'PROPOSE', target: 'T-CEM' }, 'soft_tissue')).toEqual([]);
  });

  it('is shown with its forms and modes', () => {
    for (const site of SITES) {
      for (const id of NAMES) expect(variantsOf(id, site), `${id} ${site ?? ''}`).toEqual(variantsAt(id, site));
    }
  });

  it('is planned once for each site, with the verbs that guard against each technique', () => {
    for (const site of SITES) {
      const plan = planFor(site);
      expect(planFor(site)).toBe(plan);
      for (const { rule, guards } of plan.rules) {
        const effects = effectsOf(rule);
        const planned = guards.flatMap(({ verbs, techniques }) => idsIn(techniques).map((id) => [id, verbs] as const));
        const ids = sortedUnique(planned.map(([id]) => id));
        expect(ids).toHaveLength(planned.length);
        const verbsOn = NAMES.map((id) => {
          const spoken = effects.filter(({ verb, target }) => reachOf(verb, target, site).includes(id));
          const guarding = (['EXCLUDE', 'HOLD', 'CAUTION'] as const).filter((one) =>
            spoken.some(({ verb }) => verb === one),
          );
          return [id, guarding] as const;
        });
        const found = new Map(planned);
        expect(verbsOn.map(([id]) => [id, found.get(id) ?? []])).toEqual(verbsOn);
      }
    }
    expect(planFor(null).rules).toHaveLength(RULES.length);
  });
});

describe('what to enter for a computed fact', () => {
  const inputs = (field: FieldId, facts: Facts): readonly FieldId[] =>
    inputsBehind(field, evaluate({ facts }).lesions[0] as LesionResult);

  it('is the site first, unless the fact does not depend on it', () => {
    expect(inputs('calc.bone_group', {})).toEqual(['lesion.site']);
    expect(inputs('calc.sins_total', {})).toEqual(['lesion.site']);
    expect(inputs('calc.oligo', {})).toEqual(['cancer.metastasis_count']);
    expect(inputs('calc.hypervascular_primary', {})).toEqual(['cancer.primary']);
  });

  it('is nothing for what the site alone decides', () => {
    expect(inputs('calc.bone_group', { 'lesion.site': 'rib' })).toEqual([]);
    expect(inputs('calc.load_class', { 'lesion.site': 'rib' })).toEqual([]);
  });

  it('is what the score misses', () => {
    const vertebra: Facts = { 'lesion.site': 'vertebra', 'spine.level': 'L1', 'lesion.matrix': 'lytic' };
    for (const field of ['calc.sins_total', 'calc.sins_category'] as const) {
      expect(inputs(field, vertebra)).toEqual([
        ...['spine.sins_pain', 'spine.sins_alignment', 'spine.sins_collapse', 'spine.sins_posterolateral'],
      ]);
    }
    const femur: Facts = { 'lesion.site': 'femur_diaphysis', 'longbone.mirels_pain': 'mild', 'lesion.size_mm': 20 };
    expect(inputs('calc.mirels_total', femur)).toEqual([
      ...['longbone.mirels_site', 'longbone.mirels_lesion', 'longbone.mirels_size'],
    ]);
    expect(inputs('calc.vdl_positive', { ...femur, 'longbone.axial_cortical_mm': 3 })).toEqual([
      'longbone.circumferential_pct',
    ]);
    expect(inputs('calc.harrington_femur_positive', femur)).toEqual([
      'longbone.cortical_destruction_pct',
      'longbone.lesser_trochanter_avulsion',
      'longbone.stress_pain_after_rt',
    ]);
  });

  it('is the reported group where the components of the acetabulum give none', () => {
    const walls: Facts = { 'pelvis.medial_wall_destroyed': 'no', 'pelvis.lateral_rim_destroyed': 'no' };
    const facts: Facts = { ...walls, 'lesion.site': 'acetabulum', 'pelvis.roof_destroyed': 'yes' };
    expect(inputs('calc.harrington_acetabular', facts)).toEqual(['pelvis.subchondral', 'pelvis.acetabular_collapse']);
    const undescribed: Facts = { ...facts, 'pelvis.subchondral': 'intact', 'pelvis.acetabular_collapse': 'no' };
    expect(inputs('calc.harrington_acetabular', undescribed)).toEqual(['pelvis.harrington_reported']);
  });
});
