import type { mixedNerveNeurolysis as statements } from '../../../monographs/mixed-nerve-neurolysis.js';
import type { MonographTexts } from '../../texts.js';
import { generalContraindications } from './general-contraindications.js';

export const mixedNerveNeurolysis: MonographTexts<typeof statements> = {
  aim: ['Soulager la douleur en dernier recours.'],
  indications: [
    'Soins palliatifs extrêmes, quand la perte motrice est jugée irréversible et que rien d’autre ne peut être proposé.',
  ],
  absoluteContraindications: [...generalContraindications],
  cautions: [
    'Mastier 2018 ne l’envisage dans aucune autre situation.',
    'Non précisé par les articles : la perte de la fonction motrice restante est attendue.',
  ],
};
