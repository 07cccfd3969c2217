import type { posteriorSpinalFixation as statements } from '../../../monographs/posterior-spinal-fixation.js';
import type { MonographTexts } from '../../texts.js';

export const posteriorSpinalFixation: MonographTexts<typeof statements> = {
  aim: ['Stabilise an unstable spine and relieve pain'],
  indications: ['Unstable spine, or instability expected to persist after vertebroplasty, in selected cases'],
  absoluteContraindications: [
    'Silent for the fixation; cement part: Tableau 8 list (SYS-13)',
    ': asymptomatic non-unstable fracture; diffuse, non-localised pain; ongoing general infection or skin infection at the puncture site; severe coagulation disorder; allergy to a cement component. Non-indication: pain well controlled by drugs',
    'General: uncorrectable haemostasis disorder, leukopenia, ongoing sepsis',
  ],
  relativeContraindications: [
    'Extensive posterior wall involvement or retropulsion; radiculopathy; canal extension or epidural disease; joint breach',
  ],
  cautions: ['Neural compression calls for surgical release'],
  anatomy: ['Spine (levels not specified)'],
  combinations: ['Vertebroplasty in the same session'],
  results: ['No figure'],
};
