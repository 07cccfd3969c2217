import type { boardSystems as systems } from '../../../systems/board.js';
import type { SystemTexts } from '../../texts.js';

export const boardTexts: SystemTexts<typeof systems> = {
  'board-panel': {
    name: 'Members of the tumour board',
    purpose: 'Which specialties should take part?',
    use: ['Three articles ask for a multidisciplinary decision and name its members.'],
    tables: [
      {
        caption: 'Members, by article',
        columns: ['Article', 'Members'],
        rows: [
          [
            'Mastier 2018',
            'Oncologist, onco-rheumatologist, radiation oncologist, surgeon, interventional radiologist',
          ],
          [
            'French recommendations',
            'Oncologist, radiation oncologist, radiologist, orthopaedic surgeon, rheumatologist, pain physician',
          ],
          [
            'Ahmed 2019',
            'The patient, medical oncologist, radiation oncologist, orthopaedic surgeon trained in oncology, interventional radiologist',
          ],
        ],
      },
    ],
    reading: [
      'BoneMet suggests completing the panel unless oncologist, radiation oncologist, orthopaedic surgeon and interventional radiologist are all recorded.',
    ],
    limits: ['The articles do not say how many members are needed for a valid decision.'],
  },
  resources: {
    name: 'Equipment, expertise and cost',
    purpose: 'Can this be done in every hospital?',
    use: ['Mastier 2018 separates techniques feasible anywhere from those that need an expert centre.'],
    tables: [
      {
        caption: 'Level by technique',
        columns: ['Level', 'Technique'],
        rows: [
          ['Any structure', 'Cementoplasty'],
          ['Advanced equipment and expertise', 'Cryoablation, embolisation; the list is left open'],
        ],
      },
      {
        caption: 'Experience named',
        columns: ['Situation', 'What is said'],
        rows: [
          ['Posterior wall, major vertebral destruction', 'Particular experience of the operator or team'],
          ['Vertebroplasty', 'Excellent fluoroscopy, trained operator'],
          ['Microwave', 'More operator experience'],
          ['Embolisation', 'Complications exceptional in trained hands'],
        ],
      },
      {
        caption: 'Cost and time',
        columns: ['Technique', 'What is said'],
        rows: [
          ['Balloons', 'Extra cost and a longer procedure'],
          ['Cryoablation', 'Costly material, long procedure'],
          ['Radiofrequency', 'Clearly more costly'],
          ['Combinations', 'Immediate cost still to be justified'],
        ],
      },
    ],
    reading: ['BoneMet adds a note on referral unless the centre has declared both cryoablation and embolisation.'],
    limits: ['Techniques not listed here have no level in the articles.'],
  },
  'cement-values': {
    name: 'Reference values of cement',
    purpose: 'Which figures do the articles give for cement?',
    use: ['Figures for display, not advice on a dose.'],
    tables: [
      {
        caption: 'Values',
        columns: ['Value', 'Figure', 'Setting'],
        rows: [
          ['Hardening', '8 to 18 min', 'According to the cement; a few minutes in the French recommendations'],
          ['Working time', 'About 20 min', 'Highly viscous cement'],
          ['Volume', '2 to 8 cm³', 'Per vertebra, according to its size'],
          ['Volume', '4 cc', 'C1 and C2, illustrated case'],
          ['Volume', '12 cc', 'Lysis above the acetabulum, illustrated case'],
        ],
      },
    ],
    reading: ['Higher viscosity means less leak and less penetration into the bone.'],
    limits: ['The articles do not give a volume for the other bones.'],
  },
  'outcome-measures': {
    name: 'Outcome measures',
    purpose: 'With which measures do the articles report results?',
    use: ['For Ahmed 2019, pain response is the main endpoint of most studies.'],
    tables: [
      {
        caption: 'Measures',
        columns: ['Measure', 'Where it is used'],
        rows: [
          ['Visual analogue scale (VAS)', 'Vertebroplasty, peripheral cement, screws, ablation'],
          ['Proportion of good results or of pain reduced', 'Vertebroplasty, acetabulum, percutaneous treatments'],
          ['Use of opioids', 'Sacrum'],
          ['Mobility, walking', 'Vertebroplasty, acetabulum'],
          ['Local control', 'Ablation with curative intent'],
          ['Fracture', 'Screws, stabilisation of long bones'],
          ['Complications', 'Vertebroplasty'],
        ],
      },
    ],
    reading: ['Figures from different measures are not compared.'],
    limits: ['No article defines a response.'],
  },
  'femoral-fracture-panel': {
    name: 'Fracture risk of the femur, side by side',
    purpose: 'Do the three ways of assessing the femur agree?',
    use: ['Ahmed 2019 says that the discussion may use any of them: Mirels, Harrington, Van der Linden.'],
    tables: [],
    reading: [
      'BoneMet shows the three results together and points out when they differ; it does not add or average them.',
    ],
    limits: ['The articles do not say which one prevails when they differ.', 'For the femur only.'],
  },
};
