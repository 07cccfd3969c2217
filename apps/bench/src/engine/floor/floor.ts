import type { Facts } from '@bonemet/engine';
import { commonFindings } from './case';
import { longBoneRules } from './long-bone-rules';
import { safetyRules } from './safety-rules';
import { mirelsByHand, sinsByHand, type SinsTotal, type Total } from './scores';
import { boneGroup } from './site';
import { vertebraRules } from './spine-rules';

export interface FloorResult {
  readonly sins: SinsTotal;
  readonly mirels: Total;
  readonly fired: readonly string[];
}

/**
 * The shared problem as one would write it in plain TypeScript for this problem alone: what no engine
 * can do in less time. It says which rules fire and never why.
 */
export function solveByHand(facts: Facts): FloorResult {
  const fired: string[] = [];
  const longBone = boneGroup(facts) === 'long_bone';
  const sins = sinsByHand(facts);
  const mirels = mirelsByHand(facts, longBone);
  const findings = commonFindings(facts);
  safetyRules(facts, fired);
  if (facts['lesion.site'] === 'vertebra') vertebraRules(facts, sins, findings, fired);
  if (longBone) longBoneRules(facts, mirels, findings, fired);
  return { sins, mirels, fired };
}
