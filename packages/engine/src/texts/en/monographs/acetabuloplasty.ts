import type { acetabuloplasty as statements } from '../../../monographs/acetabuloplasty.js';
import type { MonographTexts } from '../../texts.js';

export const acetabuloplasty: MonographTexts<typeof statements> = {
  aim: ['Pain relief and quick return to walking'],
  principle: ['Very progressive filling with very viscous cement to limit joint leak (12 cc in the illustrated case)'],
  indications: [
    'Painful metastasis of the weight-bearing acetabulum without displaced fracture and without extensive subchondral destruction',
    'alternative to much heavier surgery, alone or with analgesic radiotherapy',
  ],
  absoluteContraindications: [
    'Tableau 8 list (SYS-13)',
    ': asymptomatic non-unstable fracture; diffuse, non-localised pain; ongoing general infection or skin infection at the puncture site; severe coagulation disorder; allergy to a cement component. Non-indication: pain well controlled by drugs',
    'General: uncorrectable haemostasis disorder, leukopenia, ongoing sepsis',
  ],
  relativeContraindications: [
    'Joint breach',
    "extensive subchondral destruction or displaced fracture fall outside the 'excellent indication'",
  ],
  cautions: [
    'Joint leak is the main risk, higher with extensive subchondral destruction',
    'may destroy cartilage and need surgical removal',
    'A stent facing the gap may reduce the risk',
  ],
  anatomy: ['Acetabulum; every part of the iliac bone is accessible'],
  nearbyStructures: ['Hip joint; sciatic nerve for a posterior probe route'],
  guidance: ['Illustrated in a hybrid CT–fluoroscopy room (case 4)'],
  combinations: ['RFA and screws in Harrington I–III', 'ablation + cement (case 4)', 'stent', 'radiotherapy'],
  results: ['> 80 % improvement'],
  delayAndDuration: ['Quick return to walking'],
  complications: ['Cement in the joint with functional damage'],
};
