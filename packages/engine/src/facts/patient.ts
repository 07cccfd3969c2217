import { cite } from '../sources/source.js';
import { amount, choice, count, freeText, yesNo } from './define.js';

/** Facts about the patient. */
export const patientFields = {
  'patient.age_years': count('years', 0, 120, [cite('000', 47)]),
  'patient.sex': choice(['female', 'male'], [cite('004', 111), cite('004', 122), cite('004', 135), cite('004', 145)]),
  'patient.general_condition': choice(
    ['good', 'impaired', 'poor'],
    [cite('000', 47), cite('000', 173), cite('002', 71)],
  ),
  'patient.ambulation': choice(
    ['normal', 'painful', 'with_aid', 'none'],
    [cite('001', 105, 107), cite('004', 115), cite('004', 128), cite('004', 137), cite('004', 148)],
  ),
  'patient.surgical_candidate': yesNo([cite('000', 183), cite('002', 38), cite('002', 73), cite('004', 73)]),
  'patient.declines_surgery': yesNo([cite('004', 73), cite('004', 103)]),
  'patient.life_expectancy_class': choice(
    ['lt_6m', 'gt_6m', 'long', 'uncertain'],
    [cite('000', 173), cite('000', 179), cite('000', 221), cite('001', 71, 75), cite('001', 373, 374)],
  ),
  'patient.life_expectancy_months': amount('months', 0, 240, [cite('004', 32)]),
  'patient.ga_feasible': yesNo([cite('000', 47), cite('000', 147), cite('001', 94, 99), cite('002', 85)]),
  'patient.pacemaker': yesNo([cite('004', 54)]),
  'patient.metal_implant': yesNo([cite('004', 54), cite('004', 56)]),
  'patient.metal_implant_location': choice(['treated_region', 'elsewhere'], [cite('004', 54), cite('004', 162)]),
  'patient.cement_allergy': yesNo([cite('002', 46)]),
  'patient.immunosuppressed': yesNo([cite('002', 67)]),
  'patient.active_general_infection': yesNo([cite('001', 421, 423), cite('002', 46)]),
  'patient.skin_infection_puncture': yesNo([cite('002', 46)]),
  'patient.psychological_state': choice(['no_concern', 'concern'], [cite('002', 71)]),
  'patient.preferences': freeText([cite('004', 70), cite('004', 73)]),
} as const;
