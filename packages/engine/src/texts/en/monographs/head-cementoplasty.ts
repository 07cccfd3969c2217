import type { headCementoplasty as statements } from '../../../monographs/head-cementoplasty.js';
import type { MonographTexts } from '../../texts.js';
import {
  cementJointRelative,
  cementNonIndication,
  cementPainContraindications,
  cementSafetyContraindications,
} from './cement-contraindications.js';

export const headCementoplasty: MonographTexts<typeof statements> = {
  aim: ['Pain relief; the French recommendations exclude long bones from the stabilising effect of cement.'],
  indications: [
    'Possible in theory and exceptional in practice, according to Laredo 2018; the French recommendations accept cement in any bone.',
    ...cementNonIndication,
  ],
  absoluteContraindications: [...cementPainContraindications, ...cementSafetyContraindications],
  relativeContraindications: cementJointRelative,
  cautions: [
    'Indications are few because lesions are either small and asymptomatic, or bulky, with cortical destruction or extension to the neck.',
    'Bulky lesion that destroys the cortex or extends into the neck: the indication is joint replacement.',
    'When the epiphysis is involved, a prosthesis is the reference treatment.',
  ],
  anatomy: ['Femoral and humeral heads.'],
  results: ['Not stated by the articles: any outcome figure for these sites.'],
};
