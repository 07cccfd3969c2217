import type { analgesicTreatment as statements } from '../../../monographs/analgesic-treatment.js';
import type { MonographTexts } from '../../texts.js';

export const analgesicTreatment: MonographTexts<typeof statements> = {
  aim: ['Control pain with drugs.'],
  indications: [
    'When drugs control the pain well, the French recommendations do not retain cementoplasty.',
    'Opioids are described before radiotherapy, along the analgesic ladder of the WHO.',
  ],
  cautions: [
    'Drawbacks of opioids named by Ahmed 2019: constipation, nausea, sedation, dependence, tachyphylaxis.',
    'Named by the French recommendations: constipation, urinary retention, confusion.',
    'Pain poorly controlled by drugs, or opioids poorly tolerated: cementoplasty is an indication to consider.',
  ],
};
