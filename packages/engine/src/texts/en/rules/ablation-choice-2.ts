import type { ablationChoice2Rules } from '../../../rules/ablation-choice-2.js';
import type { RuleTexts } from '../../texts.js';

export const ablationChoice2Texts: RuleTexts<typeof ablationChoice2Rules> = {
  'R-185': {
    message: 'Ablation alone does not stabilise a weight-bearing bone; it may be combined with consolidation.',
    notes: { 'CAUTION @ablation': 'ablation alone does not stabilise: consolidation to be combined' },
  },
  'R-186': {
    message: 'The size of the lesion guides the number of probes and the combinations.',
    notes: { 'ASK *': 'lesion size' },
  },
  'R-187': {
    message:
      'Alcohol gives fast relief, usually not beyond 3–5 months; radiofrequency or cryoablation is preferred for a more lasting effect.',
    notes: {
      'PROPOSE T-ALC': 'fast effect, usually 3–5 months at most',
      'CAUTION T-ALC': 'radiofrequency or cryoablation preferred for a more lasting effect',
    },
  },
  'R-188': {
    message:
      'Laser (little used in oncology) and focused ultrasound are only named; ablation with sensitising drugs is research.',
    notes: {
      'INFO T-LASER': 'small zone, little used in oncology',
      'INFO T-HIFU': 'named only by the sources',
      'INFO T-SENS': 'research only',
    },
  },
  'R-189': {
    message: 'Thermal protection is not feasible: the risk to neighbouring organs is to be discussed.',
    notes: { 'CAUTION @ablation': 'protection not feasible', 'DISCUSS *': 'ablation without protection?' },
  },
  'R-199': {
    message:
      'The source sets monopolar radiofrequency aside with any metal implant, without mentioning distance; the board decides.',
    notes: { 'DISCUSS T-RFA-M': 'the source does not limit the rule to implants near the target' },
  },
  'R-200': {
    message: 'Soft-tissue component and ablation considered: cryoablation and microwave are not limited by the cortex.',
    notes: { 'PROPOSE T-CRYO': 'treats bone and soft tissue', 'PROPOSE T-MWA': 'not limited by cortex' },
  },
  'R-201': {
    message: 'Large vessel nearby and ablation considered: microwave is less sensitive to the heat-sink effect.',
    notes: { 'PROPOSE T-MWA': 'less sensitive to the heat-sink effect' },
  },
  'R-202': {
    message: 'Ablation that needs precise visualisation: the ice ball of cryoablation is visible.',
    notes: { 'PREFER T-CRYO': 'ice visible in real time' },
  },
  'R-203': {
    message: 'Ablation of a lesion above 4 cm: several bipolar needles or several cryoprobes can be combined.',
    notes: { 'PROPOSE T-RFA-B': 'several bipolar needles', 'PROPOSE T-CRYO': 'several probes' },
  },
  'R-204': {
    message: 'Sclerotic or mixed lesion and ablation considered: cryoablation acts on lytic and sclerotic lesions.',
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
    message: 'Periarticular ablation: cryoablation shows its margin.',
    notes: { 'PROPOSE T-CRYO': 'visible margin at the joint' },
  },
  'R-209': { message: 'Ablation considered in a weight-bearing bone: it may be combined with cement.' },
  'R-248': {
    message: 'Ablation considered next to a critical structure: thermal protection may be needed.',
    notes: { 'PROPOSE T-PROTECT': 'with an ablation' },
  },
};
