import type { framingSystems as systems } from '../../../systems/framing.js';
import type { SystemTexts } from '../../texts.js';

export const framingTexts: SystemTexts<typeof systems> = {
  oligometastatic: {
    name: 'Few metastases and curative intent',
    purpose: 'Are there few enough metastases to treat with curative intent?',
    use: [
      'Laredo 2018: single metastasis of a cancer that allows long survival (kidney, thyroid); eradication by cryoablation or radiofrequency, in competition with stereotactic radiotherapy.',
      'Mastier 2018: selected oligometastatic patients, with controlled disease and a good life expectancy; no number is given.',
      "Ahmed 2019: a number of lesions below 'three to five', and an ablation zone able to exceed them by 1 cm.",
    ],
    tables: [
      {
        caption: 'Curative intent by number of lesions',
        columns: [
          'Lesions',
          'Laredo 2018',
          'Mastier 2018',
          'Ahmed 2019, fewer than 3',
          'Ahmed 2019, fewer than 5',
          'Ahmed 2019, up to 5',
        ],
        rows: [
          ['1', 'Yes, if long survival is possible', 'Yes, if controlled and good outlook', 'Yes', 'Yes', 'Yes'],
          ['2', 'Not described', 'No number given', 'Yes', 'Yes', 'Yes'],
          ['3 or 4', 'Not described', 'No number given', 'No', 'Yes', 'Yes'],
          ['5', 'Not described', 'No number given', 'No', 'No', 'Yes'],
          ['More than 5', 'Not described', 'No number given', 'No', 'No', 'No'],
        ],
      },
    ],
    reading: [
      'The words of Ahmed 2019 allow three readings; BoneMet shows in which class the number falls and chooses none.',
      'The extra 1 cm may apply on each side (lesion plus 20 mm) or in total (lesion plus 10 mm): BoneMet computes both and warns on the larger.',
    ],
    limits: [
      'Ahmed 2019 counts the lesions of the patient without saying whether those outside bone are included: BoneMet counts all metastases.',
      'No article gives a number for controlled disease, good life expectancy or long survival.',
    ],
  },
  'five-considerations': {
    name: 'Five points to consider',
    purpose: 'What should the tumour board have looked at before choosing?',
    use: [
      'Ahmed 2019 lists the least that the team has to consider before a percutaneous treatment.',
      'It adds that no clear guideline or algorithm exists: each patient is judged individually.',
    ],
    tables: [
      {
        caption: 'The five points',
        columns: ['Point', 'What it covers'],
        rows: [
          ['Treatments already given', 'Failure of bisphosphonates, chemotherapy, opioids or radiotherapy'],
          ['Fitness of the patient', 'Poor candidate for surgery, or opposed to it'],
          ['Intention', 'Palliative or curative; number of lesions; margin of ablation'],
          [
            'Architecture of the lesion',
            'Sclerotic, lytic or permeative; state of the cortex; weight bearing; direction of the forces; fracture risk (Mirels, Harrington, Van der Linden)',
          ],
          ['Structures nearby', 'Joints and nerves above all; need to see the ablation zone precisely'],
        ],
      },
    ],
    reading: ['BoneMet says when the five points are not all documented, and asks for what is missing.'],
    limits: ['Ahmed 2019 writes of metastases outside the spine.'],
  },
  'need-for-treatment': {
    name: 'Need for a local treatment',
    purpose: 'Does this metastasis call for a local treatment?',
    use: ['A first sorting, before any technique is compared.'],
    tables: [
      {
        caption: 'When a local treatment is needed',
        columns: ['Situation', 'What Laredo 2018 says'],
        rows: [
          [
            'Small, without symptoms, no threat to a vital organ',
            'No specific local treatment; a matter for systemic treatment',
          ],
          ['Painful', 'Local treatment needed: radiotherapy, surgery or interventional radiology'],
          ['Risk of fracture or of instability', 'As above'],
          ['Threat to the spinal cord', 'As above'],
        ],
      },
      {
        caption: 'What the decision depends on',
        columns: ['Domain', 'Items'],
        rows: [
          [
            'Cancer',
            'Primary tumour, sensitivity to radiation, chance of an effective systemic treatment, number of metastases',
          ],
          ['Patient', 'Life expectancy, general condition, psychological state, objectives and sequence of treatments'],
          [
            'Lesion',
            'Size and site, stability and fracture risk, risk of nerve compression, lytic, sclerotic or mixed aspect, spread to soft tissue',
          ],
          ['Pain', 'Presence, intensity, tolerance of analgesics'],
        ],
      },
    ],
    reading: [
      'BoneMet lists no local treatment for now in the first situation, and opens the discussion of a local treatment in the others.',
      'Pain of unstated intensity counts as pain; what depends on its intensity stays open.',
    ],
    limits: ['No article puts a figure on a small lesion.'],
  },
};
