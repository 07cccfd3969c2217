import { ablationComparisonSystems } from './ablation-comparison.js';
import { boardSystems } from './board.js';
import { cementoplastySystems } from './cementoplasty.js';
import { eligibilitySystems } from './eligibility.js';
import { forcesAndDistancesSystems } from './forces-and-distances.js';
import { fractureRiskSystems } from './fracture-risk.js';
import { framingSystems } from './framing.js';
import { lookupsSystems } from './lookups.js';
import { pathwaysSystems } from './pathways.js';
import { scoresSystems } from './scores.js';
import { vesselsAndNervesSystems } from './vessels-and-nerves.js';

/** Every score, classification and checklist of the articles, in the order of the specification. */
export const SYSTEMS = {
  ...scoresSystems,
  ...fractureRiskSystems,
  ...framingSystems,
  ...pathwaysSystems,
  ...cementoplastySystems,
  ...forcesAndDistancesSystems,
  ...ablationComparisonSystems,
  ...eligibilitySystems,
  ...vesselsAndNervesSystems,
  ...boardSystems,
  ...lookupsSystems,
};

/** The id of a system, for example 'sins'. */
export type SystemId = keyof typeof SYSTEMS;

/** The ids of the systems, in the same order. */
export const SYSTEM_IDS = Object.keys(SYSTEMS) as readonly SystemId[];
