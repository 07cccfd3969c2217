import type { acetabuloplasty as statements } from '../../../monographs/acetabuloplasty.js';
import type { MonographTexts } from '../../texts.js';
import {
  cementJointRelative,
  cementNonIndication,
  cementPainContraindications,
  cementSafetyContraindications,
} from './cement-contraindications.js';

export const acetabuloplasty: MonographTexts<typeof statements> = {
  aim: ['Relieve pain and allow a quick return to walking.'],
  principle: [
    'The lesion is filled very gradually with very viscous cement, to limit leak into the joint; 12 cc in the case illustrated by Laredo 2018.',
  ],
  indications: [
    'Painful metastasis of the weight-bearing acetabulum, without displaced fracture or extensive destruction of the subchondral plate.',
    'Pain relief and stabilisation in place of much heavier surgery; instead of, or together with, analgesic radiotherapy.',
    ...cementNonIndication,
  ],
  absoluteContraindications: [...cementPainContraindications, ...cementSafetyContraindications],
  relativeContraindications: [
    ...cementJointRelative,
    'Extensive subchondral destruction or displaced fracture: outside the excellent indication of Laredo 2018, whereas Ahmed 2019 combines cement, radiofrequency and screws up to Harrington III.',
  ],
  cautions: [
    'Leak into the joint is the main risk, higher when subchondral destruction is extensive.',
    'Cement that enters the joint destroys the cartilage, limits function and may have to be removed surgically.',
    'When the subchondral plate is destroyed, a stent facing the gap may reduce the risk of leak.',
  ],
  anatomy: ['Weight-bearing acetabulum; every part of the iliac bone is accessible to cement.'],
  nearbyStructures: ['Hip joint.', 'Sciatic nerve, when a radiofrequency probe follows a posterior route.'],
  guidance: ['One case of Ahmed 2019 used a hybrid room: CT to place the probe, fluoroscopy to inject the cement.'],
  combinations: [
    'Radiofrequency and screws with cement in Harrington groups I to III, according to Ahmed 2019; group IV is left to surgical reconstruction in almost all cases.',
    'Radiofrequency then cement, in one case of Ahmed 2019.',
    'Stent facing a gap in the subchondral plate.',
    'Analgesic radiotherapy.',
  ],
  results: ['Less pain is reported in more than 80 % of cases.'],
  delayAndDuration: ['Walking is described as resumed quickly; no duration of effect is given.'],
  complications: ['Cement in the hip joint, with loss of function.'],
};
