import type { vesselsAndNervesSystems as systems } from '../../../systems/vessels-and-nerves.js';
import type { SystemTexts } from '../../texts.js';

export const vesselsAndNervesTexts: SystemTexts<typeof systems> = {
  embolisation: {
    name: 'Embolisation: when and how',
    purpose: 'Is embolisation favourable here, and what has to be prepared?',
    use: [
      'Laredo 2018 describes it before surgery, to reduce bleeding, and to relieve pain when surgery and chemotherapy cannot help.',
    ],
    tables: [
      {
        caption: 'Favourable situations',
        columns: ['Situation', 'What is said'],
        rows: [
          ['Any histology', 'Possible in theory'],
          ['Kidney, thyroid, neuroendocrine, with enlarged feeding arteries', 'More favourable'],
          [
            'Surgery planned on a hypervascular lesion',
            'Reduces bleeding; performed 48 h before surgery in one illustrated case',
          ],
          ['Inoperable, resistant to chemotherapy, pain poorly controlled', 'Palliative relief'],
          ['Bleeding', 'The haemostatic aim is named, without a bone indication'],
        ],
      },
      {
        caption: 'Preparation and technique',
        columns: ['Point', 'What is said'],
        rows: [
          [
            'CT angiography beforehand',
            'Origin of the arteries, accessory supply, risk for nearby organs, choice of material',
          ],
          ['Agents', 'Distal first: particles; liquid agents differ between articles'],
          ['Small particles (100 to 300 µm)', 'More distal and more complete, with more risk of necrosis around'],
          ['Feeding artery', 'May be occluded afterwards, but can then no longer be used if the tumour revascularises'],
          ['Repetition', 'Possible if the first session worked'],
          ['Post-embolisation syndrome', 'Fever, pain, vomiting; short-lived, to be announced to the patient'],
        ],
      },
    ],
    reading: [
      'Relief is almost constant and temporary: 3 weeks to 8 months, or 1 to 9 months, according to the article.',
    ],
    limits: [
      'Glue is little used for one article and among the usual distal agents for another.',
      'The articles do not give an interval between embolisation and surgery other than that of one case.',
    ],
  },
  chemoembolisation: {
    name: 'Chemoembolisation',
    purpose: 'Is chemoembolisation possible here?',
    use: [
      'One or several lesions that medical treatment no longer controls, already irradiated and out of reach of surgery.',
    ],
    tables: [
      {
        caption: 'What is said',
        columns: ['Point', 'Detail'],
        rows: [
          ['Principle', 'Embolisation with a drug infused in the artery or carried by particles'],
          ['Effect', 'Antitumour effect 20 to 40 times greater; response in 50 to 70 %'],
          ['Drugs', 'Carboplatin, doxorubicin (Adriamycin); doses usually too low for general toxicity'],
          ['Caution', 'Nerve toxicity near the roots, at the pelvis above all'],
          ['Combination', 'Cement, in destructive lesions, at the pelvis above all'],
        ],
      },
    ],
    reading: ['Described as often effective where other local treatments cannot reach.'],
    limits: ['Only Laredo 2018 describes it; no dose is given.'],
  },
  neurolysis: {
    name: 'Choice of a neurolysis',
    purpose: 'May a nerve be destroyed, and by which agent?',
    use: ['Neuropathic pain from a tumour that invades a sensory nerve, hard to relieve otherwise.'],
    tables: [
      {
        caption: 'Questions',
        columns: ['Question', 'Answer', 'What is described'],
        rows: [
          [
            'Which nerve?',
            'Sympathetic plexus: stellate ganglion, thoracic chain, coeliac, lumbar, hypogastric and sacrococcygeal plexuses',
            'Sacrifice described',
          ],
          [
            'Which nerve?',
            'Peripheral sensory nerve: thoracic roots, palatine, glossopharyngeal, phrenic, pudendal',
            'Sacrifice described',
          ],
          [
            'Which nerve?',
            'Mixed nerve or spinal cord',
            'Only in extreme palliative situations, with irreversible motor loss and no alternative',
          ],
          ['How extensive?', 'Along a plexus', 'Chemical agent, such as alcohol'],
          ['How extensive?', 'Focal', 'Radiofrequency or cryoablation'],
          ['Test block?', 'Local anaesthetic beforehand', 'Positive before the neurolysis of one illustrated case'],
        ],
      },
    ],
    reading: [
      'BoneMet asks which nerve is concerned and sets the usual neurolyses aside for a mixed nerve or the cord.',
    ],
    limits: [
      'Several nerves called sensory by the article carry motor fibres (phrenic, pudendal, intercostal): BoneMet points this out.',
      'Only Mastier 2018 describes it.',
    ],
  },
  'thermal-protection': {
    name: 'Thermal protection',
    purpose: 'What must be protected during ablation, and how?',
    use: ['The organs around the lesion are studied beforehand and protected where needed.'],
    tables: [
      {
        caption: 'Means',
        columns: ['Type', 'Means'],
        rows: [
          ['Active', 'Water, CO2'],
          ['Passive', 'Thermocouple, evoked potentials, neurostimulation'],
        ],
      },
      {
        caption: 'Structures named',
        columns: ['Structure', 'What is said'],
        rows: [
          ['Nerves, spinal cord, digestive tract', 'Sensitive organs; nerve injury is among the complications'],
          ['Skin', 'Burn over a very superficial lesion'],
          ['Joint', 'Margins controlled on the joint side in one illustrated case'],
        ],
      },
    ],
    reading: ['BoneMet lists protection among what to prepare when a structure at risk is recorded.'],
    limits: ['The articles do not say which means suits which structure, nor from what distance it is needed.'],
  },
};
