import type { spineSurgery as statements } from '../../../monographs/spine-surgery.js';
import type { MonographTexts } from '../../texts.js';

export const spineSurgery: MonographTexts<typeof statements> = {
  aim: ['Decompress and stabilise'],
  indications: [
    'Neural compression',
    'canal extension threatening cord or cauda equina',
    'instability persisting after vertebroplasty; lumbar: anterior or posterior approach',
  ],
  absoluteContraindications: ['Not operable → radiotherapy'],
  combinations: ['Fixation completes release most often; vertebroplasty as complement'],
  results: ['No figure'],
};
