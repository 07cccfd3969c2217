import type { painAndGoalRules } from '../../../rules/pain-and-goal.js';
import type { RuleTexts } from '../../texts.js';

export const painAndGoalTexts: RuleTexts<typeof painAndGoalRules> = {
  'R-030': {
    message: 'Fracture-related mechanical pain calls for stabilisation.',
    notes: { 'PROPOSE T-CEM': 'stabilisation first line; add fixation where shear dominates' },
  },
  'R-031': {
    message: 'Pain from tumour volume or inflammation calls for tumour destruction, embolisation or neurolysis.',
    notes: { 'PROPOSE T-NEURO-P': 'if a sensory pathway carries the pain' },
  },
  'R-032': {
    message: 'Prevention in an asymptomatic patient: balance lesion risk, procedural risk and oncological outlook.',
    notes: { 'DISCUSS *': 'prevention in an asymptomatic patient: lesion risk vs procedural risk vs life expectancy' },
  },
  'R-033': {
    message: 'The main mechanism of the pain decides the first-line technique and is missing.',
    notes: { 'ASK *': 'main pain mechanism?' },
  },
  'R-034': {
    message: 'A bone-expanding lesion without container cannot hold cement; ablation was developed for it.',
    notes: {
      'EXCLUDE @cement_only': 'no bony container',
      'CAUTION @cement_containing': 'no bony container: cement may not be retained',
    },
  },
  'R-035': {
    message: 'Local control or volume reduction is not an aim of cement; add radiotherapy and/or ablation.',
    notes: { 'CAUTION @cement_only': 'cement does not aim at local control' },
  },
  'R-036': {
    message: 'Mixed mechanism (tumour volume plus mechanical weakness): ablation and consolidation together.',
  },
  'R-247': {
    message: 'Bone-expanding lesion without container, painful or with a tumour aim: ablation was developed for it.',
    notes: { 'PROPOSE T-MWA': 'named for more power; not tied to this indication by the source' },
  },
  'R-278': {
    message:
      'Local control or volume reduction on top of consolidation: cement completed by ablation and/or radiotherapy.',
  },
};
