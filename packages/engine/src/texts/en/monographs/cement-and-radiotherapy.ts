import type { cementAndRadiotherapy as statements } from '../../../monographs/cement-and-radiotherapy.js';
import type { MonographTexts } from '../../texts.js';

export const cementAndRadiotherapy: MonographTexts<typeof statements> = {
  aim: ['Fast relief and stabilisation, then local control'],
  indications: [
    'Vertebral lesion, to cover the delay of radiotherapy',
    'growth feared',
    'canal extension treated by radiotherapy',
    'survival > 6 months or few metastases',
  ],
  absoluteContraindications: ['Those of cement'],
  relativeContraindications: ['Those of cement'],
  combinations: [
    'Cement before the effect of radiotherapy',
    'or vertebroplasty completing radiotherapy',
    'Interval: silent',
  ],
  results: ['No combined figure; breast recurrence data were independent of radiotherapy'],
};
