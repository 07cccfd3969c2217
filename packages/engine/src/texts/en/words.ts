import type { Texts } from '../texts.js';

export const units: Texts['units'] = {
  years: 'years',
  months: 'months',
  days: 'days',
  hours: 'hours',
  count: '',
  points: 'points',
  'G/L': 'G/L',
  '%': '%',
  'mg/day': 'mg/day',
  mm: 'mm',
};

export const verbs: Texts['verbs'] = {
  PROPOSE: 'Option to discuss',
  PREFER: 'Option the source puts first',
  CAUTION: 'Caution',
  HOLD: 'On hold until corrected',
  EXCLUDE: 'Set aside; the board may overrule',
  DISCUSS: 'Question for the board',
  ASK: 'Datum to complete',
  PREP: 'Preparation',
  INFO: 'Information',
};

export const aims: Texts['aims'] = {
  consolidation: 'Consolidation',
  tumour_destruction: 'Tumour destruction',
  vascular: 'Vascular',
  nerve: 'Nerve',
  radiotherapy: 'Radiotherapy',
  surgery: 'Surgery',
  medical: 'Medical treatment',
  adjunct: 'Alongside the procedure',
  none: 'No local treatment',
};

export const bases: Texts['bases'] = {
  rec: 'recommendation',
  rev: 'review',
  case: 'single illustrated case',
  inf: 'inference, not stated by a source',
};
