import type { biopsy as statements } from '../../../monographs/biopsy.js';
import type { MonographTexts } from '../../texts.js';

export const biopsy: MonographTexts<typeof statements> = {
  aim: [
    'Confirm the diagnosis on tissue.',
    'Look for a change in tumour receptors or for a gene that opens the way to a targeted treatment.',
    'Assess the mitotic activity that remains under treatment or after local radiotherapy.',
  ],
  indications: [
    'Systematic during vertebroplasty for Laredo 2018.',
    'Optional complement to cementoplasty for the French recommendations.',
  ],
  combinations: ['Coaxial, through the trocar already in place, before the cement.'],
};
