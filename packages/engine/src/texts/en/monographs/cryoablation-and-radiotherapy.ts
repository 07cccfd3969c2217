import type { cryoablationAndRadiotherapy as statements } from '../../../monographs/cryoablation-and-radiotherapy.js';
import type { MonographTexts } from '../../texts.js';
import { cryoablation } from './cryoablation.js';

export const cryoablationAndRadiotherapy: MonographTexts<typeof statements> = {
  aim: ['Seek a better response than with radiotherapy alone.'],
  indications: [
    'No indication is set by the French recommendations; the title of the study they cite is about solitary painful bone metastases.',
  ],
  absoluteContraindications: cryoablation.absoluteContraindications,
  cautions: [
    'Neural structure inside the zone to be treated: the French recommendations require that there be none when ablation precedes cement.',
    'Repeat irradiation may be impossible.',
  ],
  combinations: ['Not stated by the articles: the order of the two treatments and the interval between them.'],
  results: [
    'The French recommendations report, in the conditional, more complete responses than with radiotherapy alone and better quality of life; no figure.',
  ],
};
