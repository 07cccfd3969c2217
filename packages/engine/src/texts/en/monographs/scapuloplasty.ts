import type { scapuloplasty as statements } from '../../../monographs/scapuloplasty.js';
import type { MonographTexts } from '../../texts.js';

export const scapuloplasty: MonographTexts<typeof statements> = {
  aim: ['Pain relief', 'reinforcement of the glenoid'],
  indications: [
    'Secondary lesions of the scapula, often bulky',
    'lesion isolated to the glenoid: cement alone usually enough for compressive forces',
  ],
  absoluteContraindications: [
    'Tableau 8 list (SYS-13)',
    ': asymptomatic non-unstable fracture; diffuse, non-localised pain; ongoing general infection or skin infection at the puncture site; severe coagulation disorder; allergy to a cement component. Non-indication: pain well controlled by drugs',
    'General: uncorrectable haemostasis disorder, leukopenia, ongoing sepsis',
  ],
  relativeContraindications: [
    'Extensive posterior wall involvement or retropulsion; radiculopathy; canal extension or epidural disease; joint breach',
  ],
  cautions: [
    'Bulky lesions fill poorly, yet partial filling can relieve',
    'Extension into the scapular body: later displaced fracture in case 1; a body screw might have helped',
  ],
  anatomy: ['Scapula'],
  nearbyStructures: ['Glenohumeral joint, suprascapular nerve'],
  guidance: ['Intermittent CT (case 1)'],
  combinations: ['Cryoablation then hot thaw then cement (case 1)', 'screw'],
  results: ['Case 1: clear improvement, recurrence at 2 months through body fracture'],
};
