import type { percutaneousScrews as statements } from '../../../monographs/percutaneous-screws.js';
import type { MonographTexts } from '../../texts.js';

export const percutaneousScrews: MonographTexts<typeof statements> = {
  aim: ['Restore strength where shear dominates', 'prevent impending fracture'],
  principle: [
    'Several screws in triangulation, joined by cement into one construct; cannulated perforated screws let cement through',
    'Sternum: two parallel, fully threaded screws to block rotation',
  ],
  indications: [
    'Rami and iliac wing lysis, femoral neck',
    'femoral neck impending fracture when surgery is not retained',
    'Harrington I–III with cement and RFA',
    'sternum with axial fracture',
    'post-radiation rami non-union',
    'long bones when not a surgical candidate',
  ],
  absoluteContraindications: [
    'Cement part: Tableau 8 list (SYS-13)',
    ': asymptomatic non-unstable fracture; diffuse, non-localised pain; ongoing general infection or skin infection at the puncture site; severe coagulation disorder; allergy to a cement component. Non-indication: pain well controlled by drugs',
    'General: uncorrectable haemostasis disorder, leukopenia, ongoing sepsis',
  ],
  relativeContraindications: [
    'Extensive posterior wall involvement or retropulsion; radiculopathy; canal extension or epidural disease; joint breach',
  ],
  cautions: [
    'Small retrospective and prospective series only',
    'efficacy and place at the femoral neck still to be defined',
  ],
  anatomy: [
    'Pelvis, femoral neck, sternum; series under way for pelvis, spine, humerus',
    'scapular body screw suggested but challenging',
  ],
  combinations: ['Cement through or around screws', 'ablation', 'Embolisation: silent'],
  results: [
    'Femoral neck pilot: VAS −5.5, no fracture at 145 days',
    'Rami: immediate weight bearing',
    'Sternum: pain negligible, better walking at 3 weeks, no failure over 2 years',
    'Early studies: fewer fractures, less pain, better function (no figure)',
  ],
  delayAndDuration: ['Same day to 3 weeks in the cases'],
  resources: ['Silent; fluoroscopy/CT expertise implied'],
};
