import type { patientFields } from '../../../facts/patient.js';
import type { FieldTexts } from '../../texts.js';
import { YES_NO } from '../yes-no.js';

export const patientTexts: FieldTexts<typeof patientFields> = {
  'patient.age_years': {
    label: 'Age',
    note: 'One of the factors for choosing local or general anaesthesia; no age threshold in the sources.',
  },
  'patient.sex': {
    label: 'Sex',
    values: { female: 'female', male: 'male' },
    note: 'Descriptive only; no rule uses it.',
  },
  'patient.general_condition': {
    label: 'General condition',
    values: { good: 'good', impaired: 'impaired', poor: 'poor' },
    note: 'The sources use no performance scale.',
  },
  'patient.ambulation': {
    label: 'Ambulation',
    values: {
      normal: 'normal',
      painful: 'possible with pain',
      with_aid: 'with assistive device',
      none: 'unable to walk or bear weight, bedridden',
    },
  },
  'patient.surgical_candidate': { label: 'Surgical candidate (operable)', values: YES_NO },
  'patient.declines_surgery': { label: 'Declines or wishes to avoid surgery', values: YES_NO },
  'patient.life_expectancy_class': {
    label: 'Estimated life expectancy (class)',
    values: {
      lt_6m: '6 months or less',
      gt_6m: 'more than 6 months',
      long: 'long survival expected',
      uncertain: 'uncertain',
    },
  },
  'patient.life_expectancy_months': {
    label: 'Estimated life expectancy',
    note: 'Optional; only compared with the 12 to 20 weeks that radiotherapy takes to its full effect.',
  },
  'patient.ga_feasible': { label: 'General anaesthesia feasible', values: YES_NO },
  'patient.pacemaker': { label: 'Cardiac pacemaker', values: YES_NO },
  'patient.metal_implant': { label: 'Metal implant', values: YES_NO },
  'patient.metal_implant_location': {
    label: 'Location of the metal implant',
    values: { treated_region: 'in the region to be treated', elsewhere: 'elsewhere' },
    note: 'The source does not limit the restriction on monopolar radiofrequency by location; recorded so that the board can weigh it.',
  },
  'patient.cement_allergy': { label: 'Allergy to a cement component', values: YES_NO },
  'patient.immunosuppressed': { label: 'Immunosuppression', values: YES_NO },
  'patient.active_general_infection': { label: 'Ongoing general infection / sepsis', values: YES_NO },
  'patient.skin_infection_puncture': { label: 'Skin infection at the puncture site', values: YES_NO },
  'patient.psychological_state': {
    label: 'Psychological state',
    values: { no_concern: 'no concern', concern: 'to be taken into account' },
  },
  'patient.preferences': { label: 'Patient preferences and goals' },
};
