import type { focusedUltrasound as statements } from '../../../monographs/focused-ultrasound.js';
import type { MonographTexts } from '../../texts.js';

export const focusedUltrasound: MonographTexts<typeof statements> = {
  aim: ['Destruction; named only'],
  indications: ['Silent (named only)'],
  cautions: ["No content in the seeds: display 'named, not described'"],
  guidance: ['Silent; MRI thermometry is mentioned for ablation in general'],
  results: ['No figure'],
};
