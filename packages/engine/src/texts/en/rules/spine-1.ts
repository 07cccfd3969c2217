import type { spine1Rules } from '../../../rules/spine-1.js';
import type { RuleTexts } from '../../texts.js';

export const spine1Texts: RuleTexts<typeof spine1Rules> = {
  'R-066': {
    message: 'Posterior wall status is not documented.',
    notes: { 'ASK @cement_containing': 'posterior wall' },
  },
  'R-067': {
    message:
      'Painful vertebral metastasis: vertebroplasty, in the absence of instability and neural threat (fractured or lytic vertebra in the first place).',
    notes: { 'PROPOSE T-VP': 'indication stated in the absence of instability and of neural threat' },
  },
  'R-068': {
    message:
      'A deficit points to neural compression, the first question of the spine pathway; surgical and radiotherapy opinion without delay (inference).',
    notes: {
      'DISCUSS *':
        'neurological deficit: neural compression to be excluded first, surgical and radiotherapy opinion without delay (the sources give no delay)',
      'CAUTION @cement_containing': 'neurological deficit',
      'CAUTION @ablation': 'neurological deficit',
      'ASK *': 'canal status if not entered',
    },
  },
  'R-069': {
    message:
      'General anaesthesia not possible: vertebroplasty is described under local anaesthesia (Laredo 2018) or under simple sedation, especially for a single level (Mastier 2018).',
    notes: {
      'INFO T-VP': 'described under local anaesthesia, or under simple sedation, especially for a single level',
      'CAUTION T-PSF': 'anaesthesia for fixation: sources silent',
    },
  },
  'R-070': {
    message:
      'Neural compression by tumour: surgical release is necessary, usually with fixation; vertebroplasty only as a complement.',
    notes: {
      'PROPOSE T-SURG-SPINE': 'release, most often with fixation',
      'EXCLUDE T-VP': 'as sole treatment: complement to surgical release only',
      'EXCLUDE T-BKP': 'as sole treatment',
      'EXCLUDE T-VAI': 'as sole treatment',
      'CAUTION @cement_containing': 'neural compression: only as a complement',
      'CAUTION @ablation':
        'neural tissue at the tumour edge: RFA needs 10 mm, no neural structure may lie in the treated zone',
      'DISCUSS *': 'surgical and radiotherapy opinion (degree of urgency: sources silent)',
      'CAUTION @neurolysis': 'neural compression: nerve destruction next to compressed neural tissue (inference)',
    },
  },
  'R-071': {
    message: 'Neural compression and not operable (or surgery declined): radiotherapy may be indicated.',
    notes: { 'PROPOSE T-RT': 'alone when surgery is not possible or declined' },
  },
  'R-072': {
    message:
      'Canal extension or epidural disease: surgery or radiotherapy according to condition and survival, vertebroplasty possible with radiotherapy; sources differ.',
    notes: {
      'CAUTION @cement_containing': 'canal extension: relative contraindication, case-by-case',
      'DISCUSS *': 'according to condition and life expectancy',
      'CAUTION @ablation':
        'epidural tumour next to the cord or roots: RFA needs 10 mm, no neural structure may lie in the treated zone',
    },
  },
  'R-073': {
    message:
      'Unstable spine (SINS above 12, or fracture recorded as unstable): cement alone cannot suffice, fixation (surgical or percutaneous posterior) is needed, with or without vertebroplasty.',
    notes: {
      'EXCLUDE T-VP': 'as sole stabilisation',
      'EXCLUDE T-BKP': 'as sole stabilisation',
      'EXCLUDE T-VAI': 'as sole stabilisation',
      'EXCLUDE T-CEMRT': 'as sole stabilisation',
      'EXCLUDE T-ABLCEM': 'as sole stabilisation',
    },
  },
  'R-074': {
    message: 'SINS 7–12: stability uncertain; the question is whether instability would remain after vertebroplasty.',
    notes: {
      'DISCUSS *': 'uncertain stability: will instability persist after vertebroplasty?',
      'PROPOSE T-PSF': 'if residual instability is expected',
      'PROPOSE T-SURG-SPINE': 'if residual instability is expected',
    },
  },
  'R-075': {
    message:
      'No neural threat and stable: vertebroplasty is described as the best solution; this is by far the most frequent situation.',
  },
  'R-076': {
    message:
      'Instability expected to remain after vertebroplasty: surgical stabilisation, or percutaneous posterior fixation with vertebroplasty in some cases.',
    notes: {
      'PROPOSE T-SURG-SPINE': 'lumbar: anterior or posterior',
      'PROPOSE T-PSF': 'same session, selected cases',
      'EXCLUDE T-VP': 'as sole stabilisation',
      'EXCLUDE T-BKP': 'as sole stabilisation',
      'EXCLUDE T-VAI': 'as sole stabilisation',
      'EXCLUDE T-CEMRT': 'as sole stabilisation',
      'EXCLUDE T-ABLCEM': 'as sole stabilisation',
    },
  },
  'R-077': {
    message:
      'SINS incomplete: report the possible range, not a single number. A painful lesion scores at least 1 for pain; a collapse of unstated degree scores 2 or 3.',
    notes: { 'ASK *': 'complete SINS; only a range (minimum–maximum) meanwhile' },
  },
  'R-078': {
    message: 'Neural compression is the first of the two spine questions.',
    notes: { 'ASK *': 'canal / epidural status (first question of the spine pathway)' },
  },
  'R-079': {
    message:
      'Extensive posterior wall involvement or retropulsion: relative contraindication in the French recommendations, not a contraindication in Laredo 2018, which asks for experience.',
    notes: {
      'CAUTION @cement_containing':
        'extensive posterior wall involvement or retropulsion: relative contraindication, experienced operator, very viscous cement, tip away from the breach',
      'DISCUSS *': 'retropulsion: neurological examination and canal imaging before any cement (inference)',
    },
  },
  'R-080': {
    message: 'Limited posterior wall breach: not a contraindication, inject with particular care.',
    notes: { 'CAUTION @cement_containing': 'posterior wall breach: particular care during injection' },
  },
  'R-081': {
    message: 'The experience of the team modulates this relative contraindication.',
    notes: { 'DISCUSS *': 'referral to an experienced team?' },
  },
  'R-082': {
    message:
      'C1–C2 lateral masses: an implant that holds the cement is preferable; the same source also shows plain cement.',
    notes: { 'PREFER T-VAI': 'mesh-sac type' },
  },
  'R-083': {
    message:
      'Extensive cortical destruction of a vertebra: retained implants or balloon cavity, or very viscous cement.',
    notes: { 'INFO T-VP': 'very viscous cement lowers leak risk' },
  },
  'R-084': {
    message: 'Marked compression: balloon as a tool for filling, with a disputed added value.',
    notes: { 'PROPOSE T-BKP': 'to ease filling and limit leak' },
  },
  'R-085': {
    message: 'Mixed or sclerotic vertebral lesions are harder to inject and leak clearly more.',
    notes: { 'CAUTION @cement_containing': 'higher leak risk, more pressure needed' },
  },
  'R-086': {
    message: 'The neural arch is listed among shear zones (English abstract).',
    notes: { 'CAUTION @cement_containing': 'neural arch: shear zone, combine with fixation' },
  },
};
