import type { goalFields } from '../../../facts/goal.js';
import type { FieldTexts } from '../../texts.js';
import { YES_NO } from '../yes-no.js';

export const goalTexts: FieldTexts<typeof goalFields> = {
  'goal.intents': {
    label: 'Objectif(s) du traitement local',
    values: {
      pain_palliation: 'antalgie',
      consolidation: 'consolidation / stabilisation',
      fracture_prevention: 'prévention de fracture',
      function: 'récupération fonctionnelle / marche',
      tumour_control: 'contrôle tumoral local',
      volume_reduction: 'réduction du volume tumoral',
      curative: 'visée curative / éradication',
      preop_devascularisation: 'dévascularisation préopératoire',
    },
  },
  'goal.avoid_systemic_delay': {
    label: 'Ne pas retarder le traitement systémique ou la radiothérapie',
    values: YES_NO,
  },
};
