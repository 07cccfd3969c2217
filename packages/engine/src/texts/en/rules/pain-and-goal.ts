import type { painAndGoalRules } from '../../../rules/pain-and-goal.js';
import type { RuleTexts } from '../../texts.js';

export const painAndGoalTexts: RuleTexts<typeof painAndGoalRules> = {
  'R-030': {
    message: 'Pain caused by a fracture calls for its stabilisation.',
    notes: { 'PROPOSE T-CEM': 'first-line aim: stabilise the fracture' },
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
    message:
      'The main mechanism of the pain, to be considered when choosing the first-line treatment, is not documented.',
    notes: { 'ASK *': 'main pain mechanism?' },
  },
  'R-034': {
    message:
      'A bone-expanding lesion without container cannot hold cement; pain from such a lesion was one of the first indications of ablation.',
    notes: {
      'EXCLUDE @cement_only': 'no bony container',
      'CAUTION @cement_containing': 'no bony container: cement may not be retained',
    },
  },
  'R-035': {
    message:
      'Local control or volume reduction is not an aim of cement: radiotherapy and/or ablation are needed in addition.',
    notes: { 'CAUTION @cement_only': 'cement does not aim at local control' },
  },
  'R-036': {
    message: 'Mixed mechanism (tumour volume plus mechanical weakness): ablation and consolidation together.',
  },
  'R-247': {
    message:
      'Bone-expanding lesion without container, painful or with a tumour aim: pain from such a lesion was one of the first indications of ablation.',
    notes: { 'PROPOSE T-MWA': 'named for more power; not tied to this indication by the source' },
  },
  'R-278': {
    message:
      'Local control or volume reduction on top of consolidation: cement completed by ablation and/or radiotherapy.',
  },
};
