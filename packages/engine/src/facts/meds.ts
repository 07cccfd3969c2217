import { cite } from '../sources/source.js';
import { amount, choice, yesNo } from './define.js';

/** Facts about medication. */
export const medsFields = {
  'meds.vka': yesNo([cite('002', 53)]),
  'meds.doac': choice(['none', 'dabigatran', 'rivaroxaban', 'apixaban', 'other_doac'], [cite('002', 56)]),
  'meds.doac_hours_stopped': amount('hours', 0, 1000, [cite('002', 56)]),
  'meds.clopidogrel': yesNo([cite('002', 55)]),
  'meds.clopidogrel_days_stopped': amount('days', 0, 365, [cite('002', 55)]),
  'meds.aspirin_mg_day': amount('mg/day', 0, 1000, [cite('002', 57)]),
  'meds.aspirin_days_stopped': amount('days', 0, 365, [cite('002', 57)]),
  'meds.lmwh': yesNo([cite('002', 53)]),
  'meds.other_antithrombotic': yesNo([]),
} as const;
