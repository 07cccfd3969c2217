import type { otherSurgery as statements } from '../../../monographs/other-surgery.js';
import type { MonographTexts } from '../../texts.js';

export const otherSurgery: MonographTexts<typeof statements> = {
  aim: [
    'Local treatment of a painful or threatening metastasis: surgery is one of the three options, with radiotherapy and interventional radiology.',
  ],
  indications: [
    'Scapula and glenoid, in one case: open repair not offered first because of its morbidity and of the interruption of systemic treatment.',
    'Sternum, in one case: open plating considered but not offered.',
    'Pelvic inlet: surgical stabilisation described as complex and seldom effective.',
  ],
  absoluteContraindications: ['Patient who cannot be operated on or who declines surgery.'],
  cautions: [
    'Recovery before chemotherapy is longer than after a percutaneous procedure.',
    'Mastier 2018 stresses the complexity and morbidity of surgery.',
    'Not stated by the articles: the surgical technique at these sites.',
  ],
  anatomy: [
    'Not stated by the articles; BoneMet offers it for flat bones, iliac bone, clavicle, skull, other bones and soft tissue.',
  ],
  combinations: ['Preoperative embolisation of a hypervascular lesion.'],
};
