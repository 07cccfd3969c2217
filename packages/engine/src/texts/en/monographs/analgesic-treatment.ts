import type { analgesicTreatment as statements } from '../../../monographs/analgesic-treatment.js';
import type { MonographTexts } from '../../texts.js';

export const analgesicTreatment: MonographTexts<typeof statements> = {
  aim: ['Pain control'],
  indications: ['Pain well controlled by drugs: cement not indicated', 'WHO ladder before radiotherapy'],
  cautions: [
    'Opioid drawbacks: constipation, nausea, sedation, dependence, tachyphylaxis',
    'constipation, urinary retention, confusion',
  ],
  results: ['—'],
};
