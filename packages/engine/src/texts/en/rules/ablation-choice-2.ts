import type { ablationChoice2Rules } from '../../../rules/ablation-choice-2.js';
import type { RuleTexts } from '../../texts.js';

export const ablationChoice2Texts: RuleTexts<typeof ablationChoice2Rules> = {
  'R-185': {
    message: 'Ablation alone gives no mechanical support.',
    notes: { 'CAUTION @ablation': 'ablation alone does not stabilise: combine with consolidation' },
  },
  'R-186': { message: 'Size drives probe number and combinations.', notes: { 'ASK *': 'lesion size' } },
  'R-187': {
    message:
      'Alcohol gives fast relief, usually not beyond 3–5 months; RFA or cryoablation are preferred for durability.',
    notes: {
      'PROPOSE T-ALC': 'fast effect, 3–5 months at most',
      'CAUTION T-ALC': 'RFA or cryoablation preferred for durability',
    },
  },
  'R-188': {
    message: 'Laser and HIFU are named without an oncological indication here; drug sensitisation is research.',
    notes: {
      'INFO T-LASER': 'small zone, little used in oncology',
      'INFO T-HIFU': 'named only by the sources',
      'INFO T-SENS': 'research only',
    },
  },
  'R-189': {
    message: 'Non-target damage is tolerable only if it can be anticipated and protected against.',
    notes: { 'CAUTION @ablation': 'protection not feasible', 'DISCUSS *': 'ablation without protection?' },
  },
  'R-199': {
    message: "The source's rule on metal does not mention distance; the board decides.",
    notes: { 'DISCUSS T-RFA-M': 'the source does not limit the rule to implants near the target' },
  },
  'R-200': {
    message: 'Soft-tissue component: cryoablation or microwave when ablation is considered.',
    notes: { 'PROPOSE T-CRYO': 'treats bone and soft tissue', 'PROPOSE T-MWA': 'not limited by cortex' },
  },
  'R-201': {
    message: 'Large vessel nearby and ablation considered: microwave is less sensitive to the heat sink.',
    notes: { 'PROPOSE T-MWA': 'less heat-sink sensitive' },
  },
  'R-202': {
    message: 'Precise visualisation needed for an ablation: cryoablation.',
    notes: { 'PREFER T-CRYO': 'ice visible in real time' },
  },
  'R-203': {
    message: 'Ablation of a lesion above 4 cm: several bipolar needles or cryoprobes.',
    notes: { 'PROPOSE T-RFA-B': 'several bipolar needles', 'PROPOSE T-CRYO': 'several probes' },
  },
  'R-204': {
    message: 'Sclerotic or mixed lesion and ablation considered: cryoablation acts on any type.',
    notes: { 'PROPOSE T-CRYO': 'effective on lytic and sclerotic lesions' },
  },
  'R-205': {
    message: 'Ablation without general anaesthesia: cryoablation can be done under light sedation.',
    notes: { 'PROPOSE T-CRYO': 'light or reduced sedation possible' },
  },
  'R-206': {
    message: 'Ablation then cement in one session: heat techniques need no rewarming.',
    notes: { 'PROPOSE T-RFA': 'no rewarming delay', 'PROPOSE T-MWA': 'no rewarming delay' },
  },
  'R-207': {
    message: 'Periarticular ablation: visible margin with cryoablation.',
    notes: { 'PROPOSE T-CRYO': 'visible margin at the joint' },
  },
  'R-209': { message: 'Ablation considered in a weight-bearing lesion: associate consolidation.' },
  'R-248': {
    message: 'Ablation considered next to a critical structure: plan thermal protection.',
    notes: { 'PROPOSE T-PROTECT': 'with an ablation' },
  },
};
