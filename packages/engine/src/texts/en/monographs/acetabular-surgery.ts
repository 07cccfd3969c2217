import type { acetabularSurgery as statements } from '../../../monographs/acetabular-surgery.js';
import type { MonographTexts } from '../../texts.js';

export const acetabularSurgery: MonographTexts<typeof statements> = {
  aim: ['Reconstruct the acetabulum.'],
  indications: [
    'Harrington group IV (complete collapse of the acetabulum): almost always.',
    'A displaced fracture or extensive subchondral destruction is outside the best indications of acetabuloplasty; Laredo 2018 does not name surgery as the alternative.',
  ],
  cautions: ['The French recommendations describe surgery as much heavier than acetabular cementoplasty.'],
};
