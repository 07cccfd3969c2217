import type { acetabularSurgery as statements } from '../../../monographs/acetabular-surgery.js';
import type { MonographTexts } from '../../texts.js';

export const acetabularSurgery: MonographTexts<typeof statements> = {
  aim: ['Reconstruction'],
  indications: [
    'Harrington group IV almost always',
    'displaced fracture or extensive subchondral destruction by contrast',
  ],
  cautions: ['Much heavier than cementoplasty'],
  results: ['No figure'],
};
