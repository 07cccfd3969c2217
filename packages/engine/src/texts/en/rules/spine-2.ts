import type { spine2Rules } from '../../../rules/spine-2.js';
import type { RuleTexts } from '../../texts.js';

export const spine2Texts: RuleTexts<typeof spine2Rules> = {
  'R-087': {
    message:
      'A bulky, very painful prevertebral mass calls for tumour destruction: cryoablation, whose advantages the source recalls, or radiofrequency.',
  },
  'R-088': { message: 'If further growth is feared, radiotherapy may complete the vertebroplasty.' },
  'R-089': {
    message:
      "Vertebral fracture and survival above 6 months or few metastases: cement for immediate relief plus radiotherapy or ablation for local control. 'Few' is not numbered in the source: the clinician's 'not widely metastatic' is used (inference).",
  },
  'R-090': {
    message: 'Several levels in one session: general anaesthesia is usual.',
    notes: { 'INFO T-VP': 'general anaesthesia usual when several levels are treated' },
  },
  'R-091': {
    message: 'Critical site next to vital organs: implants that contain cement.',
    notes: { 'PROPOSE T-VAI': 'contains the cement' },
  },
  'R-092': {
    message: 'Tumour control in the spine: ablation plus cement, limited near the canal.',
    notes: {
      'PROPOSE T-ABLCEM': 'check the neural distance',
      'CAUTION T-RFA': 'use near the canal is limited by the 10 mm rule',
    },
  },
  'R-093': {
    message: 'Cervical route: anterolateral; transoral also described for upper cervical levels.',
    notes: {
      'INFO T-VP':
        'anterolateral route between the neck vessels and the aerodigestive axis; transoral route described for upper levels',
    },
  },
  'R-094': {
    message:
      'Painful vertebral fracture with mechanical pain: vertebroplasty, subject to the stability and neural rules.',
    notes: { 'PROPOSE T-VP': 'unless instability or neural threat' },
  },
  'R-095': {
    message:
      'C1–C2 outside the lateral masses or not specified: the implant is proposed, not preferred (the source names the lateral masses).',
    notes: { 'PROPOSE T-VAI': 'if any leak must be avoided' },
  },
  'R-096': {
    message:
      'Neural compression in a patient not known to be inoperable: surgical release comes first; a vertebroplasty may complete it.',
    notes: {
      'PREFER T-SURG-SPINE': 'release, most often with fixation',
      'PROPOSE T-VP': 'complement to the release, never alone',
    },
  },
  'R-097': {
    message: 'SINS 7–12 with pain: vertebroplasty if no instability is expected to remain.',
    notes: { 'PROPOSE T-VP': 'if no residual instability is expected' },
  },
  'R-098': {
    message:
      'No neural threat and no instability expected after vertebroplasty: vertebroplasty is described as the best solution.',
  },
  'R-099': {
    message: 'Extensive posterior wall destruction: retained implant or balloon cavity to limit leak.',
    notes: { 'PROPOSE T-VAI': 'extensive cortical rupture', 'PROPOSE T-BKP': 'very high leak risk' },
  },
  'R-255': {
    message: 'Cement is indicated without instability or neural threat; one of the two is not documented.',
    notes: {
      'CAUTION @cement_only': 'stability or canal status not established',
      'CAUTION T-CEMRT': 'stability or canal status not established',
      'CAUTION T-ABLCEM': 'stability or canal status not established',
    },
  },
  'R-260': {
    message:
      'Neural compression in a patient not known to be inoperable: radiotherapy belongs in the list (for epidural disease, the French recommendations favour surgery, or a combination with radiotherapy).',
    notes: { 'PROPOSE T-RT': 'combined with surgery; alone if surgery proves impossible' },
  },
  'R-264': {
    message:
      'A deficit with a lesion away from the spine suggests nerve or plexus involvement; it must be explained before thermal treatment.',
    notes: {
      'DISCUSS *': 'neurological deficit: nerve or plexus involvement, or another cause?',
      'CAUTION @ablation': 'neurological deficit: a nerve may lie in or next to the target',
    },
  },
  'R-270': {
    message: 'C1–C2 lateral masses: any leak must be avoided; routes described.',
    notes: {
      'CAUTION T-VP': 'leak must be avoided at this site',
      'CAUTION T-BKP': 'leak must be avoided at this site',
      'INFO T-VP': 'anterolateral route; transoral route also described',
    },
  },
  'R-271': {
    message: 'Critical site next to vital organs: any cement leak is to be avoided.',
    notes: { 'CAUTION @cement_containing': 'leak to be avoided: vital organ next to the lesion' },
  },
  'R-272': {
    message: 'Upper cervical vertebra: leak to be avoided, part of the vertebra to be stated.',
    notes: {
      'CAUTION T-VP': 'upper cervical site: leak to be avoided',
      'CAUTION T-BKP': 'upper cervical site: leak to be avoided',
      'ASK *': 'part of the vertebra involved (lateral mass?)',
    },
  },
  'R-284': {
    message: 'Painful vertebral fracture: augmentation by balloon is described, with a disputed place.',
    notes: {
      'PROPOSE T-BKP': 'height restoration or cavity; place relative to cement alone to be clarified',
      'CAUTION T-BKP': 'no superiority over vertebroplasty; neoplastic fracture not a retained indication (HAS 2009)',
    },
  },
};
