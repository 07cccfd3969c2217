import type { eligibilitySystems as systems } from '../../../systems/eligibility.js';
import type { SystemTexts } from '../../texts.js';

export const eligibilityTexts: SystemTexts<typeof systems> = {
  survival: {
    name: 'Expected survival',
    purpose: 'What does expected survival change in the choice?',
    use: ['Three articles name life expectancy among the elements of the decision.'],
    tables: [
      {
        caption: 'What is said, by situation',
        columns: ['Situation', 'What is described'],
        rows: [
          ['Vertebral fracture, more than 6 months expected or few metastases', 'Cement with radiotherapy or ablation'],
          ['Uncertain survival, impending femoral fracture', 'Surgery not retained; percutaneous screws with cement'],
          ['Long survival possible and single metastasis', 'Eradication'],
          ['Extension into the spinal canal', 'Surgery or radiotherapy, according to condition and survival'],
          [
            'Short survival and radiotherapy',
            'Greatest relief comes 12 to 20 weeks after treatment ends, sometimes longer than the survival itself',
          ],
          ['Prevention without symptoms', 'Weighed against life expectancy'],
        ],
      },
    ],
    reading: ['The expectancy is entered by the clinician; BoneMet does not estimate it.'],
    limits: [
      'The articles do not give a minimum survival for cement, screws or ablation, and describe no prognostic score.',
    ],
  },
  'femoral-neck-implant': {
    name: 'Y-shaped implant of the femoral neck',
    purpose: 'Can this femoral neck receive the implant?',
    use: ['An alternative to a gamma nail for a lysis of the femoral neck, under conditions.'],
    tables: [
      {
        caption: 'Conditions',
        columns: ['Condition', 'What is specified'],
        rows: [
          ['Lysis limited to the neck', 'No extension to the intertrochanteric region or the femoral head'],
          ['Limited cortical destruction', 'No figure'],
        ],
      },
    ],
    reading: ['BoneMet sets the implant aside if one condition fails and asks when one is unknown.'],
    limits: [
      'Laredo 2018 keeps surgery as the reference and considers the role of these alternatives not yet established.',
    ],
  },
  acetabuloplasty: {
    name: 'Acetabuloplasty',
    purpose: 'Can this acetabulum be cemented?',
    use: ['Painful metastasis of the weight-bearing zone of the acetabulum.'],
    tables: [
      {
        caption: 'Conditions',
        columns: ['Condition', 'What is said'],
        rows: [
          ['No displaced fracture', 'Stated condition'],
          ['No extensive subchondral destruction', 'Stated condition; otherwise more risk of cement in the joint'],
          ['Destruction of the subchondral plate', 'A stent may be placed facing the gap'],
          ['Lesion open into the joint', 'Relative contraindication of cement'],
          ['Harrington groups I to III', 'Cement, radiofrequency and screws may be combined'],
        ],
      },
    ],
    reading: ['BoneMet reports the conditions that the case does not meet, with their source.'],
    limits: ['The articles do not define when subchondral destruction becomes extensive.'],
  },
  'head-cementoplasty': {
    name: 'Cement in the femoral or humeral head',
    purpose: 'Is there a place for cement in this head?',
    use: [
      'Possible in theory, exceptional in fact for Laredo 2018; the French recommendations say that all bones can be cemented.',
    ],
    tables: [
      {
        caption: 'What is said, by lesion',
        columns: ['Lesion', 'What is said'],
        rows: [
          ['Small and without symptoms', 'No reason to cement'],
          ['Bulky, with destroyed cortex or extension to the neck', 'Prosthesis'],
          ['Epiphysis involved', 'Prosthesis'],
        ],
      },
    ],
    reading: ['Between these situations, the articles do not say which lesion can be cemented.'],
    limits: ['The articles do not put a figure on small or bulky.'],
  },
  'cement-leak': {
    name: 'Risk factors for cement leak',
    purpose: 'What makes a leak more likely or more harmful here?',
    use: ['Leak is the complication most feared by the French recommendations.'],
    tables: [
      {
        caption: 'Factors',
        columns: ['Factor', 'Effect'],
        rows: [
          ['Sclerotic or mixed vertebral metastasis', 'Leak clearly more likely'],
          ['Cement of low viscosity', 'Leak more likely'],
          ['Tumour rather than osteoporotic fracture', 'Leak more likely'],
          ['Broken cortex, posterior wall included', 'Caution; balloon or implant if destruction is extensive'],
          ['Subchondral destruction of the acetabulum', 'Cement in the joint'],
          ['Fracture cleft open into a joint', 'Cement may run towards the joint'],
          ['Foramen, sacral foramen', 'A leak compresses a root more easily'],
          ['Vital organ close by, lateral masses of C1 and C2', 'No leak is acceptable'],
        ],
      },
      {
        caption: 'Means of prevention',
        columns: ['Means', 'Where it is described'],
        rows: [
          ['Highly viscous or pasty cement', 'Spine, and cementoplasty in general'],
          ['Slow injection, needle away from the gap, repositioning on a leak', 'Spine'],
          ['Balloon that creates a cavity', 'Spine'],
          ['Implant that holds the cement', 'Spine, acetabulum'],
          ['Ablation that creates a cavity first', 'Lung-cancer metastases'],
          ['Continuous fluoroscopy', 'Spine'],
          ['Intermittent CT during injection', 'Glenoid, distal femur'],
        ],
      },
    ],
    reading: ['BoneMet computes no risk from these factors.'],
    limits: ['No article describes a score of leak.'],
  },
};
