import type { Texts } from '../texts.js';

export const units: Texts['units'] = {
  years: 'ans',
  months: 'mois',
  days: 'jours',
  hours: 'heures',
  count: '',
  points: 'points',
  'G/L': 'G/L',
  '%': '%',
  'mg/day': 'mg/jour',
  mm: 'mm',
};

export const verbs: Texts['verbs'] = {
  PROPOSE: 'Option à discuter en RCP',
  PREFER: 'Option mise en avant par la source',
  CAUTION: 'Prudence',
  HOLD: 'À différer jusqu’à correction',
  EXCLUDE: 'Mis de côté ; la RCP peut en juger autrement',
  DISCUSS: 'Question pour la RCP',
  ASK: 'Donnée à compléter',
  PREP: 'Préparation',
  INFO: 'Information',
};

export const aims: Texts['aims'] = {
  consolidation: 'Consolidation',
  tumour_destruction: 'Destruction tumorale',
  vascular: 'Techniques endovasculaires',
  nerve: 'Neurolyse',
  radiotherapy: 'Radiothérapie',
  surgery: 'Chirurgie',
  medical: 'Traitement médical',
  adjunct: 'Gestes associés',
  none: 'Pas de traitement local',
};

export const bases: Texts['bases'] = {
  rec: 'recommandation',
  rev: 'revue',
  case: 'cas illustré isolé',
  inf: 'déduction, non énoncée par une source',
};
