import type { spineSurgery as statements } from '../../../monographs/spine-surgery.js';
import type { MonographTexts } from '../../texts.js';

export const spineSurgery: MonographTexts<typeof statements> = {
  aim: ['Release the compressed neural structures and stabilise the spine.'],
  indications: [
    'Neural compression by the tumour.',
    'Canal extension threatening the spinal cord or cauda equina; radiotherapy is the other option, depending on condition and life expectancy.',
    'Instability expected to persist after vertebroplasty.',
  ],
  cautions: ['Patient who cannot be operated on: radiotherapy may then be indicated.'],
  anatomy: ['Lumbar spine: anterior or posterior approach, depending on the case.'],
  combinations: [
    'Fixation usually completes the release; vertebroplasty can be added.',
    'In some unstable spines, percutaneous posterior fixation and vertebroplasty in one session are described.',
  ],
};
