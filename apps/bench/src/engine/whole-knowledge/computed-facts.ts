import type { ComputedFieldId, Facts, ValueOf } from '@bonemet/engine';
import { mirelsByHand, sinsByHand } from '../floor/scores';
import { boneGroup, loadClass } from '../floor/site';

type NameOf<Id extends string> = Id extends `${infer Group}.${infer Name}` ? `${Group}_${Name}` : Id;

/** Everything that rules read of a case without a person entering it, under the names of the normal form. */
export type Computed = Readonly<
  Record<NameOf<ComputedFieldId> | `calc_mirels_total_${'lowest' | 'highest'}`, string | number | null>
>;

const FEMUR: ReadonlySet<unknown> = new Set([
  ...['femoral_head', 'proximal_femur_unspecified', 'femoral_neck'],
  ...['femur_trochanteric', 'femur_diaphysis', 'femur_distal'],
]);

type Positive = 'yes' | 'no' | null;

function positive(met: boolean, complete: boolean): Positive {
  if (met) return 'yes';
  return complete ? 'no' : null;
}

function vanDerLinden(facts: Facts): Positive {
  const axial = facts['longbone.axial_cortical_mm'];
  const circumferential = facts['longbone.circumferential_pct'];
  const met = (axial != null && axial > 30) || (circumferential != null && circumferential > 50);
  return positive(met, axial != null && circumferential != null);
}

function harringtonFemur(facts: Facts): Positive {
  const cortical = facts['longbone.cortical_destruction_pct'];
  const size = facts['lesion.size_mm'];
  const avulsion = facts['longbone.lesser_trochanter_avulsion'];
  const stressPain = facts['longbone.stress_pain_after_rt'];
  const met =
    (cortical != null && cortical > 50) || (size != null && size > 25) || avulsion === 'yes' || stressPain === 'yes';
  return positive(met, cortical != null && size != null && avulsion != null && stressPain != null);
}

function harringtonAcetabular(facts: Facts): ValueOf<'calc.harrington_acetabular'> | null {
  if (facts['lesion.site'] !== 'acetabulum') return null;
  const reported = facts['pelvis.harrington_reported'] ?? null;
  const collapse = facts['pelvis.acetabular_collapse'];
  const medial = facts['pelvis.medial_wall_destroyed'];
  const roof = facts['pelvis.roof_destroyed'];
  const lateral = facts['pelvis.lateral_rim_destroyed'];
  if (collapse === 'yes') return 'IV';
  if (collapse == null || medial == null || roof == null || lateral == null) return reported;
  if (medial === 'yes') {
    if (roof === 'yes' && lateral === 'yes') return 'III';
    return roof === 'no' && lateral === 'no' ? 'II' : reported;
  }
  const subchondral = facts['pelvis.subchondral'];
  const firstGroup = roof === 'no' && lateral === 'no' && (subchondral === 'intact' || subchondral === 'limited');
  return firstGroup ? 'I' : reported;
}

function oligometastatic(facts: Facts): ValueOf<'calc.oligo'> | null {
  const count = facts['cancer.metastasis_count'];
  if (count == null) return null;
  if (count === 1) return 'single';
  if (count < 3) return 'lt3';
  if (count < 5) return 'grey_3_4';
  return count === 5 ? 'five' : 'gt5';
}

function hypervascularPrimary(facts: Facts): Positive {
  const primary = facts['cancer.primary'];
  if (primary == null || primary === 'unknown_primary') return null;
  return primary === 'renal' || primary === 'thyroid' || primary === 'neuroendocrine' ? 'yes' : 'no';
}

export function computedByHand(facts: Facts): Computed {
  const group = boneGroup(facts);
  const femur = FEMUR.has(facts['lesion.site']);
  const sins = sinsByHand(facts);
  const mirels = mirelsByHand(facts, group === 'long_bone');
  return {
    calc_bone_group: group,
    calc_load_class: loadClass(facts),
    calc_sins_total: sins.total,
    calc_sins_category: sins.category,
    calc_mirels_total: mirels.total,
    calc_mirels_total_lowest: mirels.min,
    calc_mirels_total_highest: mirels.max,
    calc_harrington_acetabular: harringtonAcetabular(facts),
    calc_vdl_positive: femur ? vanDerLinden(facts) : null,
    calc_harrington_femur_positive: femur ? harringtonFemur(facts) : null,
    calc_oligo: oligometastatic(facts),
    calc_hypervascular_primary: hypervascularPrimary(facts),
  };
}
