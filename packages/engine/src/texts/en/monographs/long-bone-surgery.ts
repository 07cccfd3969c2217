import type { longBoneSurgery as statements } from '../../../monographs/long-bone-surgery.js';
import type { MonographTexts } from '../../texts.js';

export const longBoneSurgery: MonographTexts<typeof statements> = {
  aim: ['Fracture prevention or treatment; reference treatment'],
  indications: [
    'Long-bone metastasis; prosthesis if epiphysis involved',
    'gamma nail or prosthesis at the femoral neck',
    'Mirels thresholds (SYS-02)',
  ],
  absoluteContraindications: ['Not a candidate'],
  cautions: ['Longer recovery before chemotherapy', 'complexity and morbidity'],
  combinations: ['Preoperative embolisation if hypervascular'],
  results: ['No figure'],
};
