import type { ValueOf } from '../facts/catalogue.js';
import type { FactTable } from '../facts/fact-table.js';
import type { Site } from '../techniques/define.js';

type BoneGroup = ValueOf<'calc.bone_group'>;
type LoadClass = ValueOf<'calc.load_class'>;

export const BONE_GROUPS: Readonly<Record<Site, BoneGroup>> = {
  vertebra: 'spine',
  sacrum: 'pelvis',
  acetabulum: 'pelvis',
  iliac_wing: 'pelvis',
  sacroiliac_region: 'pelvis',
  superior_strait: 'pelvis',
  pubic_ischial_rami: 'pelvis',
  femoral_head: 'long_bone',
  femoral_neck: 'long_bone',
  proximal_femur_unspecified: 'long_bone',
  femur_trochanteric: 'long_bone',
  femur_diaphysis: 'long_bone',
  femur_distal: 'long_bone',
  humeral_head: 'long_bone',
  humerus_proximal_unspecified: 'long_bone',
  humerus_shaft: 'long_bone',
  tibia: 'long_bone',
  other_long_bone: 'long_bone',
  sternum: 'flat_bone',
  rib: 'flat_bone',
  scapula_glenoid: 'flat_bone',
  scapula_body: 'flat_bone',
  clavicle: 'other',
  skull: 'other',
  soft_tissue: 'soft_tissue',
  other_bone: 'other',
};

/** Dominant load where a source names it; every other site is "unspecified". */
export const LOAD_CLASSES: Readonly<Partial<Record<Site, LoadClass>>> = {
  acetabulum: 'compression',
  scapula_glenoid: 'compression',
  vertebra: 'compression',
  iliac_wing: 'shear_torsion',
  pubic_ischial_rami: 'shear_torsion',
  femoral_neck: 'shear_torsion',
  proximal_femur_unspecified: 'shear_torsion',
  humerus_proximal_unspecified: 'shear_torsion',
  femur_trochanteric: 'shear_torsion',
  femur_diaphysis: 'shear_torsion',
  femur_distal: 'shear_torsion',
  humerus_shaft: 'shear_torsion',
  tibia: 'shear_torsion',
  other_long_bone: 'shear_torsion',
  sternum: 'shear_torsion',
  scapula_body: 'shear_torsion',
};

export const LONG_BONES: ReadonlySet<string> = new Set(
  Object.entries(BONE_GROUPS).flatMap(([site, group]) => (group === 'long_bone' ? [site] : [])),
);

/** Histologies that the sources call hypervascular. */
export const HYPERVASCULAR_PRIMARIES: ReadonlySet<string> = new Set(['renal', 'thyroid', 'neuroendocrine']);

const siteOf = (facts: FactTable): Site | null => (facts.value('lesion.site') as Site | undefined) ?? null;

export function boneGroup(facts: FactTable): BoneGroup | null {
  const site = siteOf(facts);
  return site === null ? null : BONE_GROUPS[site];
}

/** The neural arch is a shear zone, whatever the vertebral body bears. */
export function loadClass(facts: FactTable): LoadClass | null {
  const site = siteOf(facts);
  if (site === null) return null;
  const parts = facts.value('spine.parts');
  if (site === 'vertebra' && Array.isArray(parts) && !parts.includes('body') && parts.includes('neural_arch')) {
    return 'shear_torsion';
  }
  return LOAD_CLASSES[site] ?? 'unspecified';
}

/** Classes of the number of metastases; 3, 4 and 5 are kept apart because "three to five" is ambiguous. */
export function oligometastaticClass(facts: FactTable): ValueOf<'calc.oligo'> | null {
  const lesions = facts.value('cancer.metastasis_count');
  if (typeof lesions !== 'number') return null;
  if (lesions === 1) return 'single';
  if (lesions < 3) return 'lt3';
  if (lesions < 5) return 'grey_3_4';
  return lesions === 5 ? 'five' : 'gt5';
}

export function hypervascularPrimary(facts: FactTable): 'yes' | 'no' | null {
  const primary = facts.value('cancer.primary');
  if (typeof primary !== 'string' || primary === 'unknown_primary') return null;
  return HYPERVASCULAR_PRIMARIES.has(primary) ? 'yes' : 'no';
}
