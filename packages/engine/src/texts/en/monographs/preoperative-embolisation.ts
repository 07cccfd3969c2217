import type { preoperativeEmbolisation as statements } from '../../../monographs/preoperative-embolisation.js';
import type { MonographTexts } from '../../texts.js';

export const preoperativeEmbolisation: MonographTexts<typeof statements> = {
  aim: ['Reduce intra-operative bleeding of hypervascular lesions'],
  principle: ['Distal microparticles, then coils proximally in the illustrated case'],
  indications: [
    'Surgery planned on a hypervascular lesion (kidney, thyroid)',
    'hypervascular primaries also include neuroendocrine',
  ],
  absoluteContraindications: ['General list of 001: uncorrectable haemostasis disorder, leukopenia, ongoing sepsis'],
  cautions: ['Off-target embolisation: prior CT angiography maps feeders and accessory supply'],
  anatomy: ['Any; shown at the humerus'],
  guidance: ['Angiography'],
  combinations: ['Before surgery: 48 h in the illustrated case'],
  results: ['Case: minimal residual blush, VAS 8 → 3'],
  resources: ['Advanced platform and expertise'],
};
