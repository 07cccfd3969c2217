import type { Facts } from '@bonemet/engine';

/** What several rules of the floor ask of a case, worked out once. */
export interface CommonFindings {
  readonly painful: boolean;
  readonly reasonToTreat: boolean;
  readonly fracturedOrThreatened: boolean;
}

function hasPain(facts: Facts): boolean {
  const status = facts['pain.status'];
  return status === 'present' || status === 'mild' || status === 'moderate' || status === 'severe';
}

function hasFractureOrThreat(facts: Facts): boolean {
  const fracture = facts['lesion.fracture'];
  return fracture != null && fracture !== 'none';
}

function hasLocalAim(facts: Facts): boolean {
  const intents = facts['goal.intents'];
  if (intents == null) return false;
  for (const intent of intents) {
    if (intent !== 'pain_palliation' && intent !== 'preop_devascularisation') return true;
  }
  return false;
}

export function commonFindings(facts: Facts): CommonFindings {
  const painful = hasPain(facts);
  const fracturedOrThreatened = hasFractureOrThreat(facts);
  const reasonToTreat = painful || fracturedOrThreatened || hasLocalAim(facts);
  return { painful, reasonToTreat, fracturedOrThreatened };
}
