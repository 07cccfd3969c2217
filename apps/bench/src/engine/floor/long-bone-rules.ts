import type { Facts } from '@bonemet/engine';
import type { CommonFindings } from './case';
import type { Total } from './scores';
import { loadClass } from './site';

function aimsAtBone(facts: Facts): boolean {
  const intents = facts['goal.intents'];
  if (intents == null) return false;
  return intents.includes('consolidation') || intents.includes('fracture_prevention') || intents.includes('function');
}

/** The rules of the shared problem for a long bone, written by hand. */
export function longBoneRules(
  facts: Facts,
  { min, max }: Total,
  { painful, reasonToTreat, fracturedOrThreatened }: CommonFindings,
  fired: string[],
): void {
  const atLeast8 = min !== null && min >= 8;
  const atLeast9 = min !== null && min >= 9;
  const unbroken = facts['lesion.fracture'] === 'none' || facts['lesion.fracture'] === 'impending';
  const candidate = facts['patient.surgical_candidate'];
  const declines = facts['patient.declines_surgery'];

  if (painful || fracturedOrThreatened || atLeast8) fired.push('R-120');
  if (unbroken && atLeast9) fired.push('R-121');
  if (unbroken && min === 8 && max === 8) fired.push('R-122');
  if (unbroken && max !== null && max <= 7) {
    const functional = facts['longbone.mirels_pain'];
    if (reasonToTreat || functional === 'moderate' || functional === 'functional') fired.push('R-123');
  }
  if (
    loadClass(facts) === 'shear_torsion' &&
    (aimsAtBone(facts) || fracturedOrThreatened || facts['pain.mechanisms']?.includes('fracture_mechanical') === true)
  ) {
    fired.push('R-127');
  }
  if ((candidate === 'no' || declines === 'yes') && (reasonToTreat || atLeast8)) fired.push('R-129');
  const site = facts['lesion.site'];
  if (
    (site === 'femoral_head' || site === 'humeral_head') &&
    (facts['lesion.size_class'] === 'large' ||
      facts['lesion.cortical_status'] === 'extensive_destruction' ||
      facts['longbone.head_extends_to_neck'] === 'yes')
  ) {
    fired.push('R-135');
  }
  if ((fracturedOrThreatened || atLeast9) && candidate !== 'no' && declines !== 'yes') fired.push('R-146');
}
