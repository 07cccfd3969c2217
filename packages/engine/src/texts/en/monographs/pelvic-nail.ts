import type { pelvicNail as statements } from '../../../monographs/pelvic-nail.js';
import type { MonographTexts } from '../../texts.js';

export const pelvicNail: MonographTexts<typeof statements> = {
  aim: ['Restore load transfer acetabulum – sacroiliac – spine and allow walking'],
  principle: [
    'Cannulated perforated nail, custom-made if needed, locked (two sacroiliac screws and one anterior iliac screw in the illustrated case), cemented through the nail',
  ],
  indications: ['Extensive lysis of the superior strait, complete inability to walk; rare'],
  absoluteContraindications: [
    'Cement part: Tableau 8 list (SYS-13)',
    ': asymptomatic non-unstable fracture; diffuse, non-localised pain; ongoing general infection or skin infection at the puncture site; severe coagulation disorder; allergy to a cement component. Non-indication: pain well controlled by drugs',
    'General: uncorrectable haemostasis disorder, leukopenia, ongoing sepsis',
  ],
  relativeContraindications: [
    'Extensive posterior wall involvement or retropulsion; radiculopathy; canal extension or epidural disease; joint breach',
  ],
  cautions: [
    'Rare indication; single-team publication',
    'Surgical stabilisation there is complex and rarely effective',
  ],
  anatomy: ['Iliac bone, superior strait'],
  results: ['Return to walking possible (no figure)'],
};
