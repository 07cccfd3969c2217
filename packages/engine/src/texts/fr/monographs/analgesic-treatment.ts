import type { analgesicTreatment as statements } from '../../../monographs/analgesic-treatment.js';
import type { MonographTexts } from '../../texts.js';

export const analgesicTreatment: MonographTexts<typeof statements> = {
  aim: ['Contrôler la douleur par les médicaments.'],
  indications: [
    'Quand les médicaments contrôlent bien la douleur, les recommandations françaises ne retiennent pas la cimentoplastie.',
    'Les opioïdes sont décrits avant la radiothérapie, selon les paliers antalgiques de l’OMS.',
  ],
  cautions: [
    'Inconvénients des opioïdes cités par Ahmed 2019 : constipation, nausées, sédation, dépendance, tachyphylaxie.',
    'Cités par les recommandations françaises : constipation, rétention urinaire, confusion.',
    'Douleur mal contrôlée par les médicaments ou opioïdes mal tolérés : une cimentoplastie est une indication à envisager.',
  ],
};
