import type { laser as statements } from '../../../monographs/laser.js';
import type { MonographTexts } from '../../texts.js';
import { generalContraindications } from './general-contraindications.js';

export const laser: MonographTexts<typeof statements> = {
  aim: ['Destroy a small volume of tissue.'],
  indications: ['Mainly osteoid osteoma, a benign tumour; little used in oncology.'],
  absoluteContraindications: [...generalContraindications],
  size: ['Small zone of destruction.'],
};
