import type { balloonKyphoplasty as statements } from '../../../monographs/balloon-kyphoplasty.js';
import type { MonographTexts } from '../../texts.js';

export const balloonKyphoplasty: MonographTexts<typeof statements> = {
  aim: ['As vertebroplasty, with a cavity that lets cement in at low pressure', 'height restoration'],
  principle: ['One or two balloons inflated in the body, removed, then cement'],
  indications: [
    'Vertebral lysis with extensive cortical destruction',
    'marked compression, to ease diffusion and reduce leak',
    'very high leak-risk procedures',
  ],
  absoluteContraindications: [
    'Tableau 8 list (SYS-13)',
    ': asymptomatic non-unstable fracture; diffuse, non-localised pain; ongoing general infection or skin infection at the puncture site; severe coagulation disorder; allergy to a cement component. Non-indication: pain well controlled by drugs',
    'General: uncorrectable haemostasis disorder, leukopenia, ongoing sepsis',
  ],
  relativeContraindications: [
    'Extensive posterior wall involvement or retropulsion; radiculopathy; canal extension or epidural disease; joint breach',
  ],
  cautions: ['Added value questioned in all three sources'],
  anatomy: ['Vertebral body'],
  nearbyStructures: ['As T-VP'],
  guidance: ['As T-VP (silent on differences)'],
  combinations: ['As T-VP'],
  results: [
    'No apparent superiority over vertebroplasty for pain or complications',
    'indication relative to cement alone to be clarified',
  ],
  complications: ['Leaks mostly silent', 'otherwise as T-VP'],
  resources: ['Extra cost and longer procedure', 'HAS 2009: neoplastic fractures not retained, studies requested'],
};
