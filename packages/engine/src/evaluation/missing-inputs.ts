import { CATALOGUE, type ComputedFieldId, type FieldId, type InputFieldId } from '../facts/catalogue.js';
import { HARRINGTON_ACETABULAR_FIELDS } from '../scores/harrington-acetabular.js';
import type { CriterionRule } from '../scores/femoral-criteria.js';
import { HARRINGTON_FEMUR_RULES } from '../scores/harrington-femur.js';
import { MIRELS_FIELDS } from '../scores/mirels.js';
import { SINS_FIELDS } from '../scores/sins.js';
import { VAN_DER_LINDEN_RULES } from '../scores/van-der-linden.js';
import type { LesionResult } from './result.js';

/** What has been computed of one lesion: of a situation, or of a result. */
type Computed = Pick<LesionResult, 'computed' | 'scores'>;

type Inputs = (lesion: Computed) => readonly InputFieldId[];

function fieldsMissing<C extends string>(rules: readonly CriterionRule<C>[], missing: readonly C[]): InputFieldId[] {
  return rules.filter(({ name }) => missing.includes(name)).map(({ field }) => field);
}

const sins: Inputs = ({ scores }) => scores.sins.missing.map((item) => SINS_FIELDS[item]);

/** What to enter so that a computed field becomes known, once the site is. */
const INPUTS: Readonly<Record<ComputedFieldId, Inputs>> = {
  'calc.bone_group': () => [],
  'calc.load_class': () => [],
  'calc.sins_total': sins,
  'calc.sins_category': sins,
  'calc.mirels_total': ({ scores }) => scores.mirels.missing.map((item) => MIRELS_FIELDS[item]),
  'calc.harrington_acetabular': ({ scores }) => {
    const { missing } = scores.harringtonAcetabular;
    // A combination that the source does not describe can only be settled by a reported group.
    if (missing.length === 0) return ['pelvis.harrington_reported'];
    return missing.map((component) => HARRINGTON_ACETABULAR_FIELDS[component]);
  },
  'calc.vdl_positive': ({ scores }) => fieldsMissing(VAN_DER_LINDEN_RULES, scores.vanDerLinden.missing),
  'calc.harrington_femur_positive': ({ scores }) =>
    fieldsMissing(HARRINGTON_FEMUR_RULES, scores.harringtonFemur.missing),
  'calc.oligo': () => ['cancer.metastasis_count'],
  'calc.hypervascular_primary': () => ['cancer.primary'],
};

const NEEDS_NO_SITE: ReadonlySet<string> = new Set(['calc.oligo', 'calc.hypervascular_primary']);
const ONLY_SITE: readonly InputFieldId[] = ['lesion.site'];

/** A field that people enter is behind itself; kept, so that no list is made for each question. */
const ITSELF: ReadonlyMap<FieldId, readonly InputFieldId[]> = new Map(
  CATALOGUE.filter(({ computed }) => !computed).map(({ id }) => [id, [id as InputFieldId]]),
);

/** The fields a person can fill in so that a field becomes known, for one lesion. */
export function inputsBehind(field: FieldId, lesion: Computed): readonly InputFieldId[] {
  const itself = ITSELF.get(field);
  if (itself !== undefined) return itself;
  if (lesion.computed['calc.bone_group'] === null && !NEEDS_NO_SITE.has(field)) return ONLY_SITE;
  return INPUTS[field as ComputedFieldId](lesion);
}

const SCORED: Readonly<Partial<Record<ComputedFieldId, readonly InputFieldId[]>>> = {
  'calc.load_class': ['lesion.site', 'spine.parts'],
  'calc.sins_total': ['lesion.site', 'pain.status', ...Object.values(SINS_FIELDS)],
  'calc.sins_category': ['lesion.site', 'pain.status', ...Object.values(SINS_FIELDS)],
  'calc.mirels_total': ['lesion.site', 'lesion.fracture', ...Object.values(MIRELS_FIELDS)],
  'calc.harrington_acetabular': [
    'lesion.site',
    'pelvis.harrington_reported',
    ...Object.values(HARRINGTON_ACETABULAR_FIELDS),
  ],
  'calc.vdl_positive': ['lesion.site', ...VAN_DER_LINDEN_RULES.map(({ field }) => field)],
  'calc.harrington_femur_positive': ['lesion.site', ...HARRINGTON_FEMUR_RULES.map(({ field }) => field)],
  'calc.oligo': ['cancer.metastasis_count'],
  'calc.hypervascular_primary': ['cancer.primary'],
};

/** Every field that people enter from which a field may follow, in any case. */
export const allInputsBehind = (field: FieldId): readonly InputFieldId[] =>
  ITSELF.get(field) ?? SCORED[field as ComputedFieldId] ?? ONLY_SITE;
