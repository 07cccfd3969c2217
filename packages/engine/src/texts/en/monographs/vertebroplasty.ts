import type { vertebroplasty as statements } from '../../../monographs/vertebroplasty.js';
import type { MonographTexts } from '../../texts.js';

export const vertebroplasty: MonographTexts<typeof statements> = {
  aim: ['Pain relief and consolidation of the vertebral body'],
  principle: [
    'Transpedicular approach whenever possible; bipedicular gives better filling at lower thoracic and lumbar levels; unilateral may suffice at upper thoracic levels; supra- or parapedicular route there; anterolateral at the cervical spine',
    'transoral also described for upper cervical levels; posterior pedicular route the most common',
    '2–8 cm³ injected slowly',
  ],
  indications: [
    'Vertebral metastasis without neural threat and without instability (the large majority): described as the best solution',
    'Painful vertebral fracture or its prevention; typical mechanical pain',
  ],
  absoluteContraindications: [
    'Tableau 8 list (SYS-13)',
    ': asymptomatic non-unstable fracture; diffuse, non-localised pain; ongoing general infection or skin infection at the puncture site; severe coagulation disorder; allergy to a cement component. Non-indication: pain well controlled by drugs',
    'General: uncorrectable haemostasis disorder, leukopenia, ongoing sepsis',
  ],
  relativeContraindications: [
    'Extensive posterior wall involvement or retropulsion; radiculopathy; canal extension or epidural disease; joint breach',
    '000 states that cortical rupture, posterior wall involvement and major destruction are not contraindications, with caution',
  ],
  cautions: [
    'Neural compression: surgery first, vertebroplasty only as complement',
    'Canal extension: surgery or radiotherapy, vertebroplasty after radiotherapy',
    'Unstable spine: fixation needed',
    'Neural arch is a shear zone',
    'Sclerotic or mixed: delicate, more leak',
  ],
  anatomy: ['Every vertebra can be treated', 'C1 and C2 shown'],
  size: ['Silent on lesion size; volume depends on vertebra'],
  nearbyStructures: ['Canal and foramen; keep trocar tip away from the leak site'],
  guidance: [
    'Digital IR room, angiography room with CBCT, or CT plus image intensifier; excellent AP and lateral fluoroscopy is essential; continuous fluoroscopy during injection; immediate post-procedure CT',
  ],
  anaesthesia: ['Local or general', 'simple sedation for one level, general for several'],
  combinations: [
    'Coaxial biopsy through the same trocar',
    'radiotherapy before or after',
    'posterior percutaneous fixation in the same session',
    'surgical release',
    'ablation to create a cavity',
    'Combination with radiotherapy or ablation if survival above 6 months or few metastases',
  ],
  results: [
    '85 % good results on average if well indicated',
    '> 80 % palliation, mean VAS gain 5.9, 77 % of bedridden patients mobile again',
    'breast: 14 % local recurrence versus 86 % progression elsewhere',
  ],
  delayAndDuration: ['24–48 h', 'lasting effect'],
  complications: [
    'Overall < 10 %; leak on CT about 70 %, almost always silent; canal leak less frequent, tolerated if small; cord compression exceptional in good conditions; foraminal leak → radicular pain, mostly regressive, may need infiltration or surgical release; cement pulmonary embolism not rare, almost always silent unless massive',
    'other listed: haematoma, haemorrhage, infection, hypotension, cardiac deterioration',
  ],
  resources: ['Good fluoroscopy and trained operator', 'posterior wall involvement needs particular experience'],
};
