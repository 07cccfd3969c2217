import type { longBones2Rules } from '../../../rules/long-bones-2.js';
import type { RuleTexts } from '../../texts.js';

export const longBones2Texts: RuleTexts<typeof longBones2Rules> = {
  'R-137': {
    message: 'Epiphysis involved: prosthesis is the surgical reference.',
    notes: { 'PROPOSE T-SURG-LONG': 'prosthesis' },
  },
  'R-138': {
    message: 'Van der Linden: axial cortical involvement above 30 mm predicts femoral fracture (30 %).',
    notes: { 'DISCUSS *': 'axial cortical involvement above 30 mm: 30 % fracture rate reported' },
  },
  'R-139': {
    message: 'Van der Linden: circumferential involvement above 50 % predicts femoral fracture (35 %).',
    notes: { 'DISCUSS *': 'circumferential involvement above 50 %: 35 % fracture rate reported' },
  },
  'R-140': {
    message: 'At least one Harrington femoral criterion is met.',
    notes: { 'DISCUSS *': 'Harrington femoral criterion met' },
  },
  'R-141': {
    message: 'Scores disagree (Mirels 8 or less, but a femoral criterion is met): to be read side by side.',
    notes: { 'DISCUSS *': 'scores discordant: to be considered together' },
  },
  'R-142': {
    message: 'Diaphysis: cement-filled catheters or flexible nails are experimental; cement resists torsion poorly.',
    notes: { 'CAUTION T-FLEX': 'experimental technique', 'CAUTION T-LONGCEM': 'poor torsion resistance of cement' },
  },
  'R-143': {
    message:
      'Transverse undisplaced subarticular fracture, joint preserved, surgery deferred: cement alone was used in one case with durable result.',
    notes: {
      'PROPOSE T-LONGCEM': 'case-level evidence: robust subarticular fill',
      'CAUTION T-LONGCEM': 'joint leak: intermittent CT, stop at first leak',
    },
  },
  'R-144': {
    message: 'Displaced long-bone fracture: surgical reference; percutaneous conditions not described.',
    notes: { 'DISCUSS *': 'displaced fracture: percutaneous conditions not described by the sources' },
  },
  'R-145': {
    message: 'A femoral fracture-risk criterion is met: prophylactic stabilisation may be discussed (inference).',
    notes: {
      'PROPOSE T-SURG-LONG': 'fracture-risk option (inference)',
      'PROPOSE T-SCREW': 'fracture-risk option (inference)',
    },
  },
  'R-146': {
    message: 'Long bone, fracture present or impending, patient not known to be unfit: surgery is the reference.',
    notes: { 'PREFER T-SURG-LONG': 'reference treatment' },
  },
  'R-147': {
    message:
      'Painful long-bone lesion in a high-stress zone: cement alone may be enough for pain, not to prevent a fracture.',
    notes: {
      'PROPOSE T-LONGCEM': 'analgesic aim only',
      'CAUTION T-LONGCEM':
        'does not prevent a fracture; reserved for non-surgical candidates with percutaneous stabilisation (French recommendations)',
    },
  },
  'R-148': {
    message: 'Impending or undisplaced fracture in a shear or torsion zone: surgical or percutaneous fixation.',
    notes: {
      'PROPOSE T-SCREW': 'torsion sites (femoral neck, humerus named)',
      'PROPOSE T-REBAR': 'pins, needles with cement',
      'CAUTION T-LONGCEM': 'not alone in a shear or torsion zone',
    },
  },
  'R-149': {
    message: 'Shear or torsion zone: ablation or radiotherapy plus cement, without fixation, does not consolidate.',
    notes: {
      'CAUTION T-ABLCEM': 'no fixation: add screws or pins',
      'CAUTION T-CEMRT': 'no fixation: add screws or pins',
    },
  },
  'R-244': {
    message:
      'Painful or threatening diaphyseal lesion: cement-filled catheters or flexible nails are described as experimental.',
    notes: { 'PROPOSE T-FLEX': 'experimental' },
  },
  'R-245': {
    message: 'Head lesion that is painful or threatening and bulky, destroys cortex or reaches the neck: prosthesis.',
    notes: { 'PREFER T-SURG-LONG': 'prosthesis' },
  },
  'R-267': {
    message: 'Segment of the proximal femur or humerus not stated: handled as a high-stress zone until it is.',
    notes: {
      'ASK *': 'which segment: head, neck, trochanteric or tuberosity region, metaphysis?',
      'CAUTION T-LONGCEM': 'segment not stated: neck and metaphysis are shear zones',
    },
  },
  'R-276': {
    message:
      'Femoral neck: shear zone; cement alone is insufficient and the place of percutaneous screws is still to be defined.',
    notes: {
      'CAUTION T-SCREW': 'efficacy and place still to be defined',
      'CAUTION T-LONGCEM': 'shear zone: cement alone insufficient for fracture risk',
    },
  },
};
