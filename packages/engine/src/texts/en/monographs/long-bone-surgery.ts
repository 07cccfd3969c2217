import type { longBoneSurgery as statements } from '../../../monographs/long-bone-surgery.js';
import type { MonographTexts } from '../../texts.js';

export const longBoneSurgery: MonographTexts<typeof statements> = {
  aim: ['Prevent or treat a fracture: surgery is the reference treatment for Laredo 2018.'],
  indications: [
    'Metastasis of a long bone: fixation, or prosthesis when the epiphysis is involved.',
    'Femoral neck: gamma nail or femoral prosthesis.',
    'Femoral or humeral head: prosthesis when a bulky lesion destroys the cortex or extends into the neck.',
    'Mirels score above 8: prophylactic fixation (Laredo 2018, and Mastier 2018 for the upper femur).',
    'Ahmed 2019: prophylactic fixation from 9; at 8, clinical judgement.',
  ],
  cautions: [
    'Patient who is not a candidate for stabilising surgery: the French recommendations then describe cement with percutaneous stabilisation.',
    'Recovery before chemotherapy is longer than after a percutaneous procedure.',
    'Mastier 2018 stresses the complexity and morbidity of surgery and sets it aside when life expectancy is uncertain.',
  ],
  combinations: ['Preoperative embolisation of a hypervascular lesion.'],
};
