import type { sacroplasty as statements } from '../../../monographs/sacroplasty.js';
import type { MonographTexts } from '../../texts.js';

export const sacroplasty: MonographTexts<typeof statements> = {
  aim: ['Pain relief'],
  indications: ['Painful sacral lesion, best suited at the ala'],
  absoluteContraindications: [
    'Tableau 8 list (SYS-13)',
    ': asymptomatic non-unstable fracture; diffuse, non-localised pain; ongoing general infection or skin infection at the puncture site; severe coagulation disorder; allergy to a cement component. Non-indication: pain well controlled by drugs',
    'General: uncorrectable haemostasis disorder, leukopenia, ongoing sepsis',
  ],
  relativeContraindications: [
    'Extensive posterior wall involvement or retropulsion; radiculopathy; canal extension or epidural disease; joint breach',
  ],
  cautions: ['Technically difficult: complex shape, canal and foramina hard to see on fluoroscopy'],
  anatomy: ['Sacral ala most favourable'],
  nearbyStructures: ['Sacral foramina, sacral roots, canal'],
  guidance: ['Fluoroscopic landmarks are difficult', 'silent on CT'],
  results: ['Effective on pain in 85 %, significant opioid reduction'],
  complications: ['Foraminal leak → sacral root compression, sciatic pain'],
};
