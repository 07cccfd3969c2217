import { framingRules } from './framing.js';
import { needForTreatmentRules } from './need-for-treatment.js';
import { painAndGoalRules } from './pain-and-goal.js';
import { generalSafetyRules } from './general-safety.js';
import { spine1Rules } from './spine-1.js';
import { spine2Rules } from './spine-2.js';
import { pelvisRules } from './pelvis.js';
import { longBones1Rules } from './long-bones-1.js';
import { longBones2Rules } from './long-bones-2.js';
import { flatBonesRules } from './flat-bones.js';
import { softTissueAndSizeRules } from './soft-tissue-and-size.js';
import { ablationChoice1Rules } from './ablation-choice-1.js';
import { ablationChoice2Rules } from './ablation-choice-2.js';
import { curativeIntentRules } from './curative-intent.js';
import { vascularRules } from './vascular.js';
import { nervesRules } from './nerves.js';
import { combinationsRules } from './combinations.js';
import { histologyRules } from './histology.js';
import { resourcesRules } from './resources.js';
import type { Rule, RuleIdOf } from './define.js';

/** Every rule set, in the order of the specification. */
export const RULE_SETS = [
  framingRules,
  needForTreatmentRules,
  painAndGoalRules,
  generalSafetyRules,
  spine1Rules,
  spine2Rules,
  pelvisRules,
  longBones1Rules,
  longBones2Rules,
  flatBonesRules,
  softTissueAndSizeRules,
  ablationChoice1Rules,
  ablationChoice2Rules,
  curativeIntentRules,
  vascularRules,
  nervesRules,
  combinationsRules,
  histologyRules,
  resourcesRules,
] as const;

export type RuleId = RuleIdOf<(typeof RULE_SETS)[number]>;

/** Every rule, in the order of the specification. */
export const RULES: readonly Rule<RuleId>[] = RULE_SETS.flatMap((set): readonly Rule<RuleId>[] => set.rules);
