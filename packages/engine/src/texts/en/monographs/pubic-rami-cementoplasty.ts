import type { pubicRamiCementoplasty as statements } from '../../../monographs/pubic-rami-cementoplasty.js';
import type { MonographTexts } from '../../texts.js';
import {
  cementJointRelative,
  cementNonIndication,
  cementPainContraindications,
  cementSafetyContraindications,
} from './cement-contraindications.js';

export const pubicRamiCementoplasty: MonographTexts<typeof statements> = {
  aim: ['Pain relief and mechanical stabilisation, as stated for cementoplasty in general.'],
  indications: [
    'Lesions of the pubic rami, with cement alone or with percutaneous screws, depending on the case.',
    'Other iliac lesions: every part of the bone is accessible.',
    ...cementNonIndication,
  ],
  absoluteContraindications: [...cementPainContraindications, ...cementSafetyContraindications],
  relativeContraindications: cementJointRelative,
  cautions: [
    'In segments under shear, several screws joined by cement are needed to restore strength; Laredo 2018 applies this to the rami and the iliac wing.',
    'For a bulky lesion of the iliac wing spreading widely into soft tissue, the French recommendations prefer ablation.',
  ],
  anatomy: ['Iliopubic and ischiopubic rami; anterior and posterior columns.'],
  combinations: ['Percutaneous screws.'],
  results: ['Not stated by the articles: any outcome figure for cement alone at these sites.'],
};
