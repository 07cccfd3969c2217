import type { Facts, ValueOf } from '@bonemet/engine';

/** The group of bones to which the site belongs, written by hand. */
export function boneGroup(facts: Facts): ValueOf<'calc.bone_group'> | null {
  switch (facts['lesion.site']) {
    case undefined:
    case null:
      return null;
    case 'vertebra':
      return 'spine';
    case 'sacrum':
    case 'acetabulum':
    case 'iliac_wing':
    case 'sacroiliac_region':
    case 'superior_strait':
    case 'pubic_ischial_rami':
      return 'pelvis';
    case 'femoral_head':
    case 'femoral_neck':
    case 'proximal_femur_unspecified':
    case 'femur_trochanteric':
    case 'femur_diaphysis':
    case 'femur_distal':
    case 'humeral_head':
    case 'humerus_proximal_unspecified':
    case 'humerus_shaft':
    case 'tibia':
    case 'other_long_bone':
      return 'long_bone';
    case 'sternum':
    case 'rib':
    case 'scapula_glenoid':
    case 'scapula_body':
      return 'flat_bone';
    case 'soft_tissue':
      return 'soft_tissue';
    default:
      return 'other';
  }
}

/** The load that the site bears, written by hand. */
export function loadClass(facts: Facts): ValueOf<'calc.load_class'> | null {
  switch (facts['lesion.site']) {
    case undefined:
    case null:
      return null;
    case 'vertebra': {
      const parts = facts['spine.parts'];
      const archAlone = parts != null && !parts.includes('body') && parts.includes('neural_arch');
      return archAlone ? 'shear_torsion' : 'compression';
    }
    case 'acetabulum':
    case 'scapula_glenoid':
      return 'compression';
    case 'iliac_wing':
    case 'pubic_ischial_rami':
    case 'femoral_neck':
    case 'proximal_femur_unspecified':
    case 'humerus_proximal_unspecified':
    case 'femur_trochanteric':
    case 'femur_diaphysis':
    case 'femur_distal':
    case 'humerus_shaft':
    case 'tibia':
    case 'other_long_bone':
    case 'sternum':
    case 'scapula_body':
      return 'shear_torsion';
    default:
      return 'unspecified';
  }
}
