import type { RuleText } from '../../texts.js';
import type { RuleId } from '../../../rules/rules.js';
import { framingTexts } from './framing.js';
import { needForTreatmentTexts } from './need-for-treatment.js';
import { painAndGoalTexts } from './pain-and-goal.js';
import { generalSafetyTexts } from './general-safety.js';
import { spine1Texts } from './spine-1.js';
import { spine2Texts } from './spine-2.js';
import { pelvisTexts } from './pelvis.js';
import { longBones1Texts } from './long-bones-1.js';
import { longBones2Texts } from './long-bones-2.js';
import { flatBonesTexts } from './flat-bones.js';
import { softTissueAndSizeTexts } from './soft-tissue-and-size.js';
import { ablationChoice1Texts } from './ablation-choice-1.js';
import { ablationChoice2Texts } from './ablation-choice-2.js';
import { curativeIntentTexts } from './curative-intent.js';
import { vascularTexts } from './vascular.js';
import { nervesTexts } from './nerves.js';
import { combinationsTexts } from './combinations.js';
import { histologyTexts } from './histology.js';
import { resourcesTexts } from './resources.js';

export const ruleTexts: Readonly<Record<RuleId, RuleText>> = {
  ...framingTexts,
  ...needForTreatmentTexts,
  ...painAndGoalTexts,
  ...generalSafetyTexts,
  ...spine1Texts,
  ...spine2Texts,
  ...pelvisTexts,
  ...longBones1Texts,
  ...longBones2Texts,
  ...flatBonesTexts,
  ...softTissueAndSizeTexts,
  ...ablationChoice1Texts,
  ...ablationChoice2Texts,
  ...curativeIntentTexts,
  ...vascularTexts,
  ...nervesTexts,
  ...combinationsTexts,
  ...histologyTexts,
  ...resourcesTexts,
};
