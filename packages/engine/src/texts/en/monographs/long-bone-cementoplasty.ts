import type { longBoneCementoplasty as statements } from '../../../monographs/long-bone-cementoplasty.js';
import type { MonographTexts } from '../../texts.js';

export const longBoneCementoplasty: MonographTexts<typeof statements> = {
  aim: ['Pain relief; stabilisation not reliable against torsion'],
  indications: [
    'Only when the patient is not a candidate for stabilising surgery, and then with percutaneous stabilisation',
    'pain relief alone may be obtained',
    'non-weight-bearing lesion with Mirels ≤ 7',
    'subarticular, undisplaced, transverse fracture in a case report',
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
    'Shear zones are not for simple cementoplasty',
    'risk of fracture from insufficient consolidation of weight-bearing bone',
  ],
  anatomy: ['Diaphysis, metaphysis'],
  nearbyStructures: ['Joint space in subarticular lesions: leak damages cartilage and may need surgery'],
  guidance: ['Case 3: intermittent CT preferred to fluoroscopy for leak detection'],
  combinations: ['Screws, needles (rebar), catheters, flexible nails', 'ablation'],
  results: ['Case 3: pain disappeared, walking without aid, stable at 1.5 years'],
  complications: ['Fracture if consolidation is insufficient', 'joint leak'],
};
