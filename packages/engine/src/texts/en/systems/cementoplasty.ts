import type { cementoplastySystems as systems } from '../../../systems/cementoplasty.js';
import type { SystemTexts } from '../../texts.js';

export const cementoplastyTexts: SystemTexts<typeof systems> = {
  'cementoplasty-indications': {
    name: 'Indications of cementoplasty',
    purpose: 'Is there one of the listed indications for cement?',
    use: [
      'Before any indication, history, examination and imaging together must show that the lesion explains the symptoms, and the decision is multidisciplinary.',
      'Most often, the lesion is lytic, well identified and painful.',
    ],
    tables: [
      {
        caption: 'Main indications of the French recommendations',
        columns: ['Indication', 'Detail'],
        rows: [
          ['Pain poorly controlled', 'Despite analgesics'],
          ['Opioids badly tolerated or complicated', 'Constipation, urinary retention, confusion'],
          [
            'Other palliative techniques fail or are not indicated',
            'Surgery contraindicated, re-irradiation impossible',
          ],
          [
            'Pain relief with stabilisation',
            'Instead of much heavier surgery (acetabulum, for example); instead of analgesic radiotherapy or with it',
          ],
        ],
      },
    ],
    reading: [
      'BoneMet lists cement as an option when one of these indications is recorded and nothing speaks against it.',
    ],
    limits: ['Written for bone metastases of lung cancer: BoneMet says so when the primary is another.'],
  },
  'cementoplasty-contraindications': {
    name: 'Contraindications of cementoplasty',
    purpose: 'Does anything speak against cement?',
    use: ['The list of the French recommendations for cementoplasty.'],
    tables: [
      {
        caption: 'Non-indication, absolute and relative contraindications',
        columns: ['Type', 'Criterion'],
        rows: [
          ['Non-indication', 'Pain well controlled by drugs'],
          ['Absolute', 'Fracture without symptoms and not unstable'],
          ['Absolute', 'Diffuse pain that cannot be localised'],
          ['Absolute', 'General infection under way'],
          ['Absolute', 'Skin infection at the puncture site'],
          ['Absolute', 'Severe coagulation disorder'],
          ['Absolute', 'Allergy to a component of the cement'],
          ['Relative', 'Posterior wall extensively involved or retropulsed, depending on the experience of the team'],
          ['Relative', 'Radiculopathy'],
          ['Relative', 'Extension into the canal, or epidural disease'],
          ['Relative', 'Lesion open into a joint'],
          ['Debated', 'Consolidation alone, with little or no pain'],
        ],
      },
    ],
    reading: [
      'BoneMet sets cement alone aside for a non-indication or an absolute contraindication, warns for a relative one, and asks for those that are not documented.',
      'Fracture without symptoms and not unstable is read as one criterion: both conditions are needed.',
    ],
    limits: [
      'Written for bone metastases of lung cancer and for cement only; BoneMet extends it to the techniques that use cement.',
      'Severe is not defined for coagulation disorders, nor extensive for the posterior wall.',
    ],
  },
  'bleeding-and-antithrombotics': {
    name: 'Bleeding thresholds and antithrombotics',
    purpose: 'Are the conditions on bleeding met before cement?',
    use: [
      'Conditions set by the French recommendations before a cementoplasty.',
      'Any change is to be organised with anaesthesia and the prescriber.',
    ],
    tables: [
      {
        caption: 'Thresholds',
        columns: ['Test', 'Condition'],
        rows: [
          ['Platelets', 'Above 50 000/mm³ (50 G/L)'],
          ['Prothrombin activity (French TP)', 'Above 50, printed without a unit; percent is assumed'],
        ],
      },
      {
        caption: 'What the source provides for, to be organised with anaesthesia and the prescriber',
        columns: ['Drug', 'What the source provides for'],
        rows: [
          [
            'Oral anticoagulant',
            'The source provides for replacement by low-molecular-weight heparin, with a stop the day before',
          ],
          ['Clopidogrel', 'The source provides for a 5-day stop'],
          ['Dabigatran, rivaroxaban, apixaban', 'The source provides for a 48-h stop'],
          ['Aspirin below 160 mg a day', 'The source allows it to be continued'],
          ['Aspirin from 160 mg a day', 'The source provides for a 5-day stop'],
        ],
      },
    ],
    reading: [
      'Exactly 50 G/L of platelets or exactly 50 % of prothrombin activity does not meet the condition.',
      'The source lists the direct oral anticoagulants among antiplatelet agents: BoneMet applies 48 h to the three that are named and bridging to the other oral anticoagulants.',
      'The text can be read as stopping the heparin the day before: BoneMet reads it so and says it.',
    ],
    limits: [
      'The articles do not mention INR, aPTT, fibrinogen, renal function, other direct anticoagulants, prasugrel, ticagrelor, dual antiplatelet therapy, unfractionated heparin or fondaparinux.',
      'The articles do not say when to resume treatment, how to reverse it in an emergency, or which thresholds hold for ablation, biopsy, neurolysis or embolisation.',
    ],
  },
  'general-contraindications': {
    name: 'General contraindications',
    purpose: 'Does anything speak against every percutaneous procedure?',
    use: ['Mastier 2018 names the usual contraindications of percutaneous and endovascular treatment as a whole.'],
    tables: [
      {
        caption: 'Contraindications named',
        columns: ['Contraindication', 'What is specified'],
        rows: [
          ['Haemostasis disorder', 'That cannot be corrected; no figure'],
          ['Leukopenia', 'No figure'],
          ['Sepsis', 'Under way'],
        ],
      },
    ],
    reading: [
      'Complications linked to the site can mostly be foreseen from the anatomy studied beforehand, and depend on the team and on the protection of nearby organs.',
    ],
    limits: [
      'The list is left open by its author.',
      'BoneMet sets every technique of interventional radiology aside until the board has reviewed the contraindication.',
    ],
  },
};
