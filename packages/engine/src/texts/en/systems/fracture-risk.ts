import type { fractureRiskSystems as systems } from '../../../systems/fracture-risk.js';
import type { SystemTexts } from '../../texts.js';

export const fractureRiskTexts: SystemTexts<typeof systems> = {
  'harrington-acetabular': {
    name: 'Harrington groups of the acetabulum',
    purpose: 'Which parts of the acetabulum are destroyed?',
    use: [
      'The groups describe the defect of the acetabulum to guide treatment; they do not measure a risk of fracture.',
      'Original publication: Harrington 1981; the French recommendations only list a later article that uses it.',
    ],
    tables: [
      {
        caption: 'Groups as Ahmed 2019 defines them',
        columns: ['Group', 'Definition', 'Handling described'],
        rows: [
          ['I', 'Slight involvement, in subchondral bone', 'Cement, radiofrequency and screws may be combined'],
          ['II', 'Medial wall destroyed; roof and lateral wall preserved', 'As for group I'],
          ['III', 'Extensive lysis of the medial wall, roof and lateral rim', 'As for group I'],
          ['IV', 'Collapse of the whole acetabulum', 'Almost always surgical reconstruction'],
        ],
      },
    ],
    reading: [
      'Collapse gives group IV; otherwise the medial wall, roof and lateral rim decide, and the group stays open while one of them is unknown.',
      'Any other combination, such as the roof alone, is not described: BoneMet shows the components and gives no group, unless one was reported.',
      'The articles set different limits on what can be cemented at the acetabulum.',
    ],
    limits: [
      'BoneMet reads group I when walls and roof are preserved and the subchondral plate is intact or partly involved; extensive subchondral loss with preserved walls has no group.',
      'In the original classification, which is outside the four articles, the fourth class is resection for cure; BoneMet keeps the collapse described by Ahmed 2019.',
      'One case of Ahmed 2019 is labelled group I although its legend describes a medial iliac cortex eroded through.',
    ],
  },
  'harrington-femur': {
    name: 'Harrington criteria for the femur',
    purpose: 'Does this femoral lesion carry a criterion that predicts fracture?',
    use: ['Four findings that predicted fracture of the femur.', 'Original publication: Harrington 1982.'],
    tables: [
      {
        caption: 'Criteria',
        columns: ['Criterion', 'Met when'],
        rows: [
          ['Destruction of cortical bone', 'More than 50 %'],
          ['Size of the lesion', 'More than 2.5 cm'],
          ['Lesser trochanter', 'Pathological avulsion'],
          ['Pain on stress', 'Persists despite irradiation'],
        ],
      },
    ],
    reading: [
      'BoneMet flags the lesion as soon as one criterion is met: the weakest reading of the source.',
      'Exactly 50 % or exactly 2.5 cm does not meet the criterion.',
    ],
    limits: [
      'The articles do not say how many criteria are needed, which risk goes with each, or what treatment follows.',
      'For the femur only.',
    ],
  },
  'van-der-linden': {
    name: 'Van der Linden criteria for the femur',
    purpose: 'How much of the femoral cortex is involved, and with what fracture rate?',
    use: [
      'Two measurements of the cortex that predicted fracture of the femur.',
      'Original publication: Van der Linden 2004; the French recommendations list an earlier report of the group, from 2003.',
    ],
    tables: [
      {
        caption: 'Criteria and fracture rates',
        columns: ['Criterion', 'Met when', 'Fracture rate reported'],
        rows: [
          ['Axial cortical involvement', 'More than 30 mm', '30 %'],
          ['Circumferential cortical involvement', 'More than 50 %', '35 %'],
        ],
      },
    ],
    reading: [
      'Each criterion is shown as met, not met or unknown, with its own rate.',
      'Exactly 30 mm or exactly 50 % does not meet the criterion.',
    ],
    limits: [
      'The articles do not give the rate when both criteria are met, nor below the thresholds.',
      'For the femur only.',
    ],
  },
};
