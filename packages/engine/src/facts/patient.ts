import { cite } from '../sources/source.js';
import { amount, choice, count, freeText, yesNo } from './define.js';

/** Facts about the patient. */
export const patientFields = {
  'patient.age_years': count('years', 0, 120, [cite('000', '1 a. › Technique', 47)]),
  'patient.sex': choice(
    ['female', 'male'],
    [cite('004', 'Case 1', 111), cite('004', 'Case 2', 122), cite('004', 'Case 3', 135), cite('004', 'Case 4', 145)],
  ),
  'patient.general_condition': choice(
    ['good', 'impaired', 'poor'],
    [
      cite('000', '1 a. › Technique', 47),
      cite('000', 'INDICATIONS', 173),
      cite('002', '6. Place de la cimentoplastie', 71),
    ],
  ),
  'patient.ambulation': choice(
    ['normal', 'painful', 'with_aid', 'none'],
    [
      cite('001', 'Cementoplasty, Vertebral Augmentation', 105, 107),
      cite('004', 'Case 1', 115),
      cite('004', 'Case 2', 128),
      cite('004', 'Case 3', 137),
      cite('004', 'Case 4', 148),
    ],
  ),
  'patient.surgical_candidate': yesNo([
    cite('000', 'INDICATIONS › Métastases vertébrales', 183),
    cite('002', '3. Indications de cimentoplastie', 38),
    cite('002', '6. Place de la cimentoplastie', 73),
    cite('004', 'Treatment Considerations and Scoring Classifications', 73),
  ]),
  'patient.declines_surgery': yesNo([
    cite('004', 'Treatment Considerations and Scoring Classifications', 73),
    cite('004', 'Fig. 1 legend (Case 1)', 103),
  ]),
  'patient.life_expectancy_class': choice(
    ['lt_6m', 'gt_6m', 'long', 'uncertain'],
    [
      cite('000', 'INDICATIONS', 173),
      cite('000', 'INDICATIONS', 179),
      cite('000', 'INDICATIONS › Métastases vertébrales', 221),
      cite('001', 'End points (untitled, opening)', 71, 75),
      cite('001', 'Combined Techniques', 373, 374),
    ],
  ),
  'patient.life_expectancy_months': amount('months', 0, 240, [cite('004', 'General Principles', 32)]),
  'patient.ga_feasible': yesNo([
    cite('000', '1 a. › Technique', 47),
    cite('000', 'Destruction › 2. Cryoablation', 147),
    cite('001', 'Cementoplasty, Vertebral Augmentation', 94, 99),
    cite('002', '7. Place des autres techniques percutanées', 85),
  ]),
  'patient.pacemaker': yesNo([cite('004', 'Heating Techniques', 54)]),
  'patient.metal_implant': yesNo([cite('004', 'Heating Techniques', 54), cite('004', 'Heating Techniques', 56)]),
  'patient.metal_implant_location': choice(
    ['treated_region', 'elsewhere'],
    [cite('004', 'Heating Techniques', 54), cite('004', 'Fig. 3 legend (Case 3)', 162)],
  ),
  'patient.cement_allergy': yesNo([cite('002', '4. Contre-indications › Tableau 8', 46)]),
  'patient.immunosuppressed': yesNo([cite('002', '5. Complications de la cimentoplastie', 67)]),
  'patient.active_general_infection': yesNo([
    cite('001', 'Contraindications and Complications', 421, 423),
    cite('002', '4. Contre-indications › Tableau 8', 46),
  ]),
  'patient.skin_infection_puncture': yesNo([cite('002', '4. Contre-indications › Tableau 8', 46)]),
  'patient.psychological_state': choice(['no_concern', 'concern'], [cite('002', '6. Place de la cimentoplastie', 71)]),
  'patient.preferences': freeText([
    cite('004', 'Treatment Considerations and Scoring Classifications', 70),
    cite('004', 'Treatment Considerations and Scoring Classifications', 73),
  ]),
} as const;
