import type { labsFields } from '../../../facts/labs.js';
import type { FieldTexts } from '../../texts.js';
import { YES_NO } from '../yes-no.js';

export const labsTexts: FieldTexts<typeof labsFields> = {
  'labs.platelets': {
    label: 'Plaquettes',
    note: 'La source donne des valeurs par mm³ : 50 000/mm³ correspond à 50 G/L.',
  },
  'labs.tp_percent': {
    label: 'TP (taux de prothrombine)',
    note: 'La source imprime le seuil sans unité ; le pourcentage est supposé.',
  },
  'labs.coag_disorder': {
    label: 'Trouble de l’hémostase',
    values: { none: 'aucun', correctable: 'corrigeable', severe: 'sévère', uncorrectable: 'non corrigeable' },
  },
  'labs.leukopenia': { label: 'Leucopénie', values: YES_NO, note: 'Les sources ne donnent pas de seuil.' },
};
