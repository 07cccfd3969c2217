import type { Condition, Facts, FieldId, LesionResult, Site, Truth } from '../src/index.js';
import { sortedUnique } from './naive-reach.js';

/** Part 0.3 of the specification in the plainest code: nothing is compiled, shared or remembered. */

/** What is known of a field: its value, or every total that it may still have; undefined is unknown. */
export type Known = (
  field: FieldId,
) => { readonly value: unknown } | { readonly totals: readonly number[] } | undefined;

function holds(number: number, comparison: string, limit: number): boolean {
  if (comparison === '=') return number === limit;
  if (comparison === '<') return number < limit;
  if (comparison === '<=') return number <= limit;
  if (comparison === '>') return number > limit;
  return number >= limit;
}

/** True, false or unknown (null), after Kleene. */
export function truthOf(condition: Condition, known: Known): Truth {
  if (condition.kind === 'always') return true;
  if (condition.kind === 'not') {
    const truth = truthOf(condition.condition, known);
    return truth === null ? null : !truth;
  }
  if (condition.kind === 'all' || condition.kind === 'any') {
    const truths = condition.conditions.map((part) => truthOf(part, known));
    const decisive = condition.kind === 'any';
    if (truths.includes(decisive)) return decisive;
    return truths.includes(null) ? null : !decisive;
  }
  const fact = known(condition.field);
  const isKnown = fact !== undefined && 'value' in fact;
  if (condition.kind === 'known') return isKnown;
  if (condition.kind === 'unknown') return !isKnown;
  if (fact === undefined) return null;
  if (condition.kind === 'compare') {
    const totals = 'totals' in fact ? fact.totals : [fact.value as number];
    const answers = new Set(totals.map((total) => holds(total, condition.comparison, condition.number)));
    return answers.size === 1 ? answers.has(true) : null;
  }
  const values = 'value' in fact ? [fact.value].flat() : [];
  return condition.values.some((value) => values.includes(value));
}

/** The fields that keep a condition unknown. */
export function missingOf(condition: Condition, known: Known): FieldId[] {
  if (truthOf(condition, known) !== null || condition.kind === 'always') return [];
  if (condition.kind === 'not') return missingOf(condition.condition, known);
  if (condition.kind !== 'all' && condition.kind !== 'any') return [condition.field];
  return sortedUnique(condition.conditions.flatMap((part) => missingOf(part, known)));
}

/** The fields of the parts that make a condition true, or false. */
export function supportOf(condition: Condition, known: Known, wanted = true): FieldId[] {
  if (condition.kind === 'always') return [];
  if (condition.kind === 'not') return supportOf(condition.condition, known, !wanted);
  if (condition.kind !== 'all' && condition.kind !== 'any') return [condition.field];
  const deciding = condition.conditions.filter((part) => truthOf(part, known) === wanted);
  return sortedUnique(deciding.flatMap((part) => supportOf(part, known, wanted)));
}

/** What the engine computes; it is taken as given, since it has tests of its own. */
export type Computed = Pick<LesionResult, 'computed' | 'scores'>;

/** Inputs of the scores, by item. */
export const ITEM_FIELDS = {
  'calc.sins_total': {
    location: 'spine.level',
    pain: 'spine.sins_pain',
    bone: 'lesion.matrix',
    alignment: 'spine.sins_alignment',
    collapse: 'spine.sins_collapse',
    posterolateral: 'spine.sins_posterolateral',
  },
  'calc.mirels_total': {
    site: 'longbone.mirels_site',
    lesion: 'longbone.mirels_lesion',
    size: 'longbone.mirels_size',
    pain: 'longbone.mirels_pain',
  },
  'calc.harrington_acetabular': {
    subchondral: 'pelvis.subchondral',
    medialWall: 'pelvis.medial_wall_destroyed',
    roof: 'pelvis.roof_destroyed',
    lateralRim: 'pelvis.lateral_rim_destroyed',
    collapse: 'pelvis.acetabular_collapse',
  },
  'calc.vdl_positive': { axial: 'longbone.axial_cortical_mm', circumferential: 'longbone.circumferential_pct' },
  'calc.harrington_femur_positive': {
    corticalDestruction: 'longbone.cortical_destruction_pct',
    size: 'lesion.size_mm',
    lesserTrochanterAvulsion: 'longbone.lesser_trochanter_avulsion',
    stressPainAfterRadiotherapy: 'longbone.stress_pain_after_rt',
  },
} as const;

/** What a person can enter so that a field becomes known. */
export function inputsOf(field: FieldId, site: Site | null, { scores }: Computed): readonly FieldId[] {
  const fieldsOf = (fields: object, missing: readonly string[]): FieldId[] =>
    Object.entries(fields).flatMap(([item, input]) => (missing.includes(item) ? [input as FieldId] : []));
  if (!field.startsWith('calc.')) return [field];
  if (field === 'calc.oligo') return ['cancer.metastasis_count'];
  if (field === 'calc.hypervascular_primary') return ['cancer.primary'];
  if (site === null) return ['lesion.site'];
  switch (field) {
    case 'calc.sins_total':
    case 'calc.sins_category':
      return fieldsOf(ITEM_FIELDS['calc.sins_total'], scores.sins.missing);
    case 'calc.mirels_total':
      return fieldsOf(ITEM_FIELDS[field], scores.mirels.missing);
    case 'calc.vdl_positive':
      return fieldsOf(ITEM_FIELDS[field], scores.vanDerLinden.missing);
    case 'calc.harrington_femur_positive':
      return fieldsOf(ITEM_FIELDS[field], scores.harringtonFemur.missing);
    case 'calc.harrington_acetabular': {
      const { missing } = scores.harringtonAcetabular;
      return missing.length === 0 ? ['pelvis.harrington_reported'] : fieldsOf(ITEM_FIELDS[field], missing);
    }
    default:
      return [];
  }
}

export function knownOf(facts: Facts, { computed, scores }: Computed): Known {
  const { applicable, min, max } = scores.mirels;
  const values: Facts & Computed['computed'] = { ...facts, ...computed };
  return (field) => {
    const value = values[field];
    if (value != null) return { value };
    const confined = field === 'calc.mirels_total' && facts['lesion.site'] != null && applicable === true;
    if (!confined || min === null || max === null) return undefined;
    return { totals: Array.from({ length: max - min + 1 }, (_, index) => min + index) };
  };
}
