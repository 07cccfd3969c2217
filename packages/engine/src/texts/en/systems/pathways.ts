import type { pathwaysSystems as systems } from '../../../systems/pathways.js';
import type { SystemTexts } from '../../texts.js';

export const pathwaysTexts: SystemTexts<typeof systems> = {
  'spine-pathway': {
    name: 'Two questions for a vertebral metastasis',
    purpose: 'Is there nerve compression, and will instability remain after a vertebroplasty?',
    use: ['Laredo 2018 puts two questions before any treatment of a vertebral metastasis.'],
    tables: [
      {
        caption: 'Steps',
        columns: ['Situation', 'What Laredo 2018 describes'],
        rows: [
          [
            'Nerve compression by the tumour',
            'Surgical release, usually with fixation; vertebroplasty possible as a complement',
          ],
          ['Nerve compression, patient not operable', 'Radiotherapy may be indicated'],
          [
            'Extension into the canal that threatens the cord or cauda equina',
            'Surgical release or radiotherapy, according to condition and life expectancy; vertebroplasty may complete radiotherapy',
          ],
          [
            'Instability that will remain after a vertebroplasty',
            'Surgical stabilisation (anterior or posterior at lumbar levels); in some cases percutaneous posterior fixation with vertebroplasty in the same session',
          ],
          [
            'Neither, the large majority',
            'Vertebroplasty as the best solution; radiotherapy may be added if growth is feared',
          ],
          [
            'Site where no leak is acceptable, such as the lateral masses of C1 and C2',
            'Implant that holds the cement back',
          ],
          ['Bulky and very painful prevertebral extension', 'Cryoablation or radiofrequency'],
        ],
      },
    ],
    reading: [
      'BoneMet lists the options of the steps that apply and asks for what is missing.',
      'With compression, BoneMet puts surgery first unless the patient is inoperable or declines it, and sets vertebroplasty aside as the only treatment.',
      'Radiotherapy stays listed for an operable patient too: this is an inference of BoneMet.',
    ],
    limits: [
      'The articles do not grade neurological deficits and give no delay for surgery.',
      'A deficit with an unknown state of the canal raises the question of compression: this is an inference of BoneMet.',
    ],
  },
  'pain-mechanism': {
    name: 'Mechanism of pain and first treatment',
    purpose: 'What causes the pain, and which family of treatments answers it?',
    use: [
      'Mastier 2018 says that the main mechanism of the pain must be considered to choose the most appropriate first treatment.',
    ],
    tables: [
      {
        caption: 'Mechanism and treatment',
        columns: ['Mechanism', 'Treatment'],
        rows: [
          ['Fracture', 'Stabilise it'],
          ['Tumour volume or inflammation', 'Destroy the tumour, embolise it or destroy the nerve'],
          ['Neuropathic, from invasion of a sensory nerve', 'Neurolysis'],
        ],
      },
    ],
    reading: [
      'Mechanical pain typically gets worse with activity and eases with rest.',
      'Several mechanisms may coexist, as in one illustrated case: BoneMet then lists every family concerned.',
    ],
    limits: ['The articles do not say how to tell the main mechanism when several coexist.'],
  },
  goals: {
    name: 'Goals of treatment',
    purpose: 'What is the treatment meant to achieve?',
    use: ['Relief of pain and prevention of complications may be pursued together.'],
    tables: [
      {
        caption: 'Goals named by the articles',
        columns: ['Goal', 'What is said'],
        rows: [
          ['Pain relief', 'The mechanism of the pain guides the choice'],
          [
            'Prevention without symptoms',
            'Risk of fracture or growth weighed against risk of the procedure and life expectancy',
          ],
          ['Consolidation', 'The aim of cement, alone or with fixation'],
          ['Tumour control or reduction of volume', 'Not an aim of cement: radiotherapy or ablation is added'],
          ['Cure', 'Selected patients with one or few metastases'],
          ['Function and mobility', 'Named as goals in three illustrated cases'],
          ['Less bleeding at surgery', 'Embolisation before the operation'],
        ],
      },
    ],
    reading: ['Several goals may be entered; the options answer each of them.'],
    limits: ['The articles do not rank the goals.'],
  },
};
