import type { SYSTEMS } from '../../../systems/systems.js';
import type { SystemTexts } from '../../texts.js';
import { ablationComparisonTexts } from './ablation-comparison.js';
import { boardTexts } from './board.js';
import { cementoplastyTexts } from './cementoplasty.js';
import { eligibilityTexts } from './eligibility.js';
import { forcesAndDistancesTexts } from './forces-and-distances.js';
import { fractureRiskTexts } from './fracture-risk.js';
import { framingTexts } from './framing.js';
import { lookupsTexts } from './lookups.js';
import { pathwaysTexts } from './pathways.js';
import { scoresTexts } from './scores.js';
import { vesselsAndNervesTexts } from './vessels-and-nerves.js';

/** The texts of every system, in the order of the systems. */
export const systemTexts: SystemTexts<typeof SYSTEMS> = {
  ...scoresTexts,
  ...fractureRiskTexts,
  ...framingTexts,
  ...pathwaysTexts,
  ...cementoplastyTexts,
  ...forcesAndDistancesTexts,
  ...ablationComparisonTexts,
  ...eligibilityTexts,
  ...vesselsAndNervesTexts,
  ...boardTexts,
  ...lookupsTexts,
};
