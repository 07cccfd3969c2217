import type { femoralNeckImplant as statements } from '../../../monographs/femoral-neck-implant.js';
import type { MonographTexts } from '../../texts.js';

export const femoralNeckImplant: MonographTexts<typeof statements> = {
  aim: ['Reinforce a lytic femoral neck'],
  principle: [
    "Two-piece implant, interlocked on placement, cannulated and perforated, then cemented (Y-Strut; material printed as 'Peak' in the legend)",
  ],
  indications: [
    'Femoral neck lysis as an alternative to a gamma nail, if no extension into the intertrochanteric region or the head and cortical destruction not too great',
  ],
  absoluteContraindications: [
    'Cement part: Tableau 8 list (SYS-13)',
    ': asymptomatic non-unstable fracture; diffuse, non-localised pain; ongoing general infection or skin infection at the puncture site; severe coagulation disorder; allergy to a cement component. Non-indication: pain well controlled by drugs',
    'General: uncorrectable haemostasis disorder, leukopenia, ongoing sepsis',
  ],
  relativeContraindications: ['Extension to intertrochanteric region or head; major cortical destruction'],
  cautions: ['Efficacy and place still to be defined', 'surgery is the reference'],
  anatomy: ['Femoral neck only'],
  combinations: ['Allows chemotherapy and radiotherapy without delay'],
  results: ['No figure (pilot study cited)'],
};
