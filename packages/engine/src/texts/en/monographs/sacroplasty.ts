import type { sacroplasty as statements } from '../../../monographs/sacroplasty.js';
import type { MonographTexts } from '../../texts.js';
import {
  cementJointRelative,
  cementNonIndication,
  cementPainContraindications,
  cementSafetyContraindications,
  cementSpinalRelative,
} from './cement-contraindications.js';

export const sacroplasty: MonographTexts<typeof statements> = {
  aim: ['Relieve pain.'],
  indications: ['Painful sacral lesion, above all in the ala.', ...cementNonIndication],
  absoluteContraindications: [...cementPainContraindications, ...cementSafetyContraindications],
  relativeContraindications: [...cementSpinalRelative, ...cementJointRelative],
  cautions: [
    'Technically difficult: the shape is complex, and the canal and foramina are hard to locate on fluoroscopy.',
  ],
  anatomy: ['The sacral ala is the most favourable site.'],
  nearbyStructures: ['Sacral canal, foramina and roots.'],
  guidance: [
    'Landmarks are difficult to see on fluoroscopy.',
    'The French recommendations mention CT guidance for cementoplasty, without naming the sacrum.',
  ],
  results: ['Pain relief is reported in 85 % of cases, with a significant fall in opioid use.'],
  complications: ['A leak into a foramen can compress a sacral root and cause sciatic pain.'],
};
