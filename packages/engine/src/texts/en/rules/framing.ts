import type { framingRules } from '../../../rules/framing.js';
import type { RuleTexts } from '../../texts.js';

export const framingTexts: RuleTexts<typeof framingRules> = {
  'R-001': {
    message:
      'Everything listed is an option for the tumour board, never a decision: Ahmed 2019 finds no clear guideline or algorithm for extraspinal sites, and every procedure needs multidisciplinary agreement so that it does not disturb other planned treatments.',
    notes: { 'INFO *': 'options for discussion only' },
  },
  'R-002': {
    message:
      "The sources expect a full panel: oncologist, (onco-)rheumatologist, radiation oncologist, orthopaedic surgeon, interventional radiologist, pain physician, and the patient's own view.",
    notes: { 'DISCUSS *': 'complete the panel' },
  },
  'R-003': {
    message:
      'The five minimum considerations (previous management, fitness and surgical candidacy, intent and lesion count, lesion architecture, nearby critical structures) are not all documented.',
    notes: { 'ASK *': 'five considerations incomplete' },
  },
  'R-004': {
    message:
      'The lesion must be shown to cause the symptoms by history, examination and imaging together before an IR procedure for pain.',
    notes: {
      'CAUTION @all_ir': 'lesion not proven to be the cause of the symptoms',
      'DISCUSS *': 'confirm by history, examination and imaging',
    },
  },
  'R-005': {
    message: 'Concordance between lesion and pain is not documented.',
    notes: { 'ASK *': 'is the lesion confirmed as the cause of the pain?' },
  },
  'R-006': {
    message:
      'Percutaneous procedures do not delay systemic treatment or radiotherapy, whereas recovery after traditional surgery takes longer.',
    notes: { 'INFO @all_ir': 'closed procedure; does not delay or preclude systemic treatment or radiotherapy' },
  },
  'R-007': {
    message:
      'Failure of conservative treatment is one of the points to weigh; IR is no longer to be kept as a last resort.',
    notes: { 'INFO @all_ir': 'failure of conservative treatment: one of the points to consider' },
  },
  'R-008': {
    message:
      'The French recommendations were written for lung-cancer bone metastases; extending them to another primary is an extrapolation to be shown.',
    notes: { 'INFO *': 'written for lung cancer' },
  },
  'R-009': {
    message:
      'General condition is a decision parameter: it bears on the type of anaesthesia, the tolerance of surgery and the order of treatments.',
    notes: {
      'DISCUSS *': 'general condition: type of anaesthesia, tolerance of surgery, order of treatments',
      'INFO @all_ir':
        'closed procedures; local anaesthesia, sedation or general anaesthesia according to the technique',
    },
  },
  'R-024': {
    message:
      'Pain or lesion type entered for a score contradicts the general record: to be corrected before the score is read.',
    notes: { 'ASK *': 'contradictory entries: pain or lesion type differs between the record and the score' },
  },
  'R-025': { message: 'The site of the lesion is missing: no site rule can apply.', notes: { 'ASK *': 'lesion site' } },
  'R-026': {
    message:
      'Primary unknown and nature not proven: the sources treat proven metastases; a biopsy (same session described) is to be discussed first.',
    notes: {
      'CAUTION @all_ir': 'metastatic nature not proven',
      'DISCUSS *': 'biopsy and staging before any treatment of the lesion?',
    },
  },
  'R-027': {
    message: 'Pain is present but its intensity is not stated: rules and scores that depend on intensity stay open.',
    notes: { 'ASK *': 'intensity of the pain' },
  },
  'R-028': {
    message: 'A fracture is present but its displacement is not stated; several options depend on it.',
    notes: {
      'ASK *': 'is the fracture displaced?',
      'DISCUSS *':
        'displacement not stated: percutaneous options described for undisplaced fractures remain to be confirmed',
    },
  },
};
