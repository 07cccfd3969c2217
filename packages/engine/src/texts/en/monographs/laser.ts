import type { laser as statements } from '../../../monographs/laser.js';
import type { MonographTexts } from '../../texts.js';

export const laser: MonographTexts<typeof statements> = {
  aim: ['Destruction of a small volume'],
  indications: ['Mainly osteoid osteoma; little used in oncology'],
  cautions: ['List only for completeness'],
  size: ['Small area'],
  results: ['No figure'],
};
