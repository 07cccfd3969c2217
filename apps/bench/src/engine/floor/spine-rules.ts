import type { Facts } from '@bonemet/engine';
import type { CommonFindings } from './case';
import type { SinsTotal } from './scores';

/** Not known to lie in a lateral mass of C1 or C2. */
function awayFromUpperLateralMasses(facts: Facts): boolean {
  const level = facts['spine.level'];
  const parts = facts['spine.parts'];
  if (level == null || parts == null) return true;
  return (level !== 'C1' && level !== 'C2') || !parts.includes('lateral_mass');
}

const mayBeContained = (facts: Facts): boolean => facts['lesion.contained'] !== 'no';
const mayBeStableFracture = (facts: Facts): boolean => facts['lesion.fracture_unstable'] !== 'yes';

function aimsAtTumour(facts: Facts): boolean {
  const intents = facts['goal.intents'];
  if (intents == null) return false;
  return intents.includes('tumour_control') || intents.includes('volume_reduction') || intents.includes('curative');
}

/** The rules of the shared problem for a vertebra, written by hand. */
export function vertebraRules(
  facts: Facts,
  { category }: SinsTotal,
  { painful, reasonToTreat }: CommonFindings,
  fired: string[],
): void {
  const canal = facts['neuro.canal'];
  const residual = facts['spine.residual_instability_after_vp'];
  const mayNeedTreatment = facts['pain.control'] !== 'well_controlled' && facts['pain.distribution'] !== 'diffuse';
  const upperCervical = facts['spine.level'] === 'C1' || facts['spine.level'] === 'C2';
  const lateralMass = facts['spine.parts']?.includes('lateral_mass');

  if (category === 'unstable' || facts['lesion.fracture_unstable'] === 'yes') fired.push('R-073');
  if (category === 'indeterminate' && residual !== 'no') fired.push('R-074');
  if (facts['spine.posterior_wall'] === 'extensive' || facts['spine.posterior_wall'] === 'retropulsed') {
    fired.push('R-079');
  }
  if (aimsAtTumour(facts) && canal === 'none') fired.push('R-092');
  if (upperCervical && lateralMass !== true && reasonToTreat) fired.push('R-095');
  if (category === 'indeterminate' && painful && residual == null && canal !== 'neural_compression') {
    fired.push('R-097');
  }
  if (
    residual === 'no' &&
    canal === 'none' &&
    painful &&
    category !== null &&
    category !== 'unstable' &&
    mayBeStableFracture(facts) &&
    mayBeContained(facts) &&
    awayFromUpperLateralMasses(facts) &&
    mayNeedTreatment
  ) {
    fired.push('R-098');
  }
  if (category === null || canal == null) fired.push('R-255');
}
