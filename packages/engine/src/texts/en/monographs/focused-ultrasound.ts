import type { focusedUltrasound as statements } from '../../../monographs/focused-ultrasound.js';
import type { MonographTexts } from '../../texts.js';
import { generalContraindications } from './general-contraindications.js';

export const focusedUltrasound: MonographTexts<typeof statements> = {
  aim: ['Destroy tumour tissue; Mastier 2018 names the technique without describing it.'],
  absoluteContraindications: [...generalContraindications],
  cautions: ['Not stated by the articles: indications, limits and results of focused ultrasound.'],
  guidance: [
    'For ablation in general: mostly CT, rarely MRI with guiding sequences or thermometry; nothing specific to ultrasound.',
  ],
};
