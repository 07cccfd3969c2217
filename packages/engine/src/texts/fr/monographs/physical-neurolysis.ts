import type { physicalNeurolysis as statements } from '../../../monographs/physical-neurolysis.js';
import type { MonographTexts } from '../../texts.js';
import { chemicalNeurolysis } from './chemical-neurolysis.js';
import { generalContraindications } from './general-contraindications.js';

export const physicalNeurolysis: MonographTexts<typeof statements> = {
  aim: ['Soulager une douleur neuropathique difficile à contrôler par une destruction focale du nerf.'],
  principle: ['La radiofréquence ou le froid détruit une zone limitée à la pointe de l’aiguille.'],
  indications: [
    'Destruction devant rester confinée à une très petite zone.',
    'Cas illustré : métastase intercostale avec douleur nociceptive et neuropathique métamérique (EVA 6 malgré des antalgiques de palier III).',
    'Mastier 2018 cite aussi la neurolyse pour la douleur liée au volume tumoral ou à l’inflammation.',
  ],
  absoluteContraindications: [...generalContraindications],
  cautions: [
    'Nerf mixte ou moelle épinière : décrite par Mastier 2018 dans une situation palliative extrême seulement.',
    'Dans le cas illustré, un bloc-test anesthésique de T4 à T6 était positif avant le geste.',
    ...chemicalNeurolysis.cautions,
  ],
  anatomy: chemicalNeurolysis.anatomy,
  guidance: ['Scanner dans le cas illustré.'],
  combinations: [
    'Dans le cas illustré, la cryoablation de la lésion a été associée à une cryoneurolyse étagée de T4 à T6, à la sortie des foramens.',
  ],
};
