import type { longBones2Rules } from '../../../rules/long-bones-2.js';
import type { RuleTexts } from '../../texts.js';

export const longBones2Texts: RuleTexts<typeof longBones2Rules> = {
  'R-137': {
    message: 'Epiphysis involved: a prosthesis is the surgical reference.',
    notes: { 'PROPOSE T-SURG-LONG': 'prosthesis' },
  },
  'R-138': {
    message: 'Van der Linden: axial cortical involvement above 30 mm predicts femoral fracture (fracture rate 30 %).',
    notes: { 'DISCUSS *': 'axial cortical involvement above 30 mm: 30 % fracture rate reported' },
  },
  'R-139': {
    message: 'Van der Linden: circumferential involvement above 50 % predicts femoral fracture (fracture rate 35 %).',
    notes: { 'DISCUSS *': 'circumferential involvement above 50 %: 35 % fracture rate reported' },
  },
  'R-140': {
    message: 'At least one Harrington femoral criterion is met.',
    notes: { 'DISCUSS *': 'Harrington femoral criterion met' },
  },
  'R-141': {
    message: 'The scores disagree (Mirels 8 or less, but a femoral criterion is met) and are to be read together.',
    notes: { 'DISCUSS *': 'scores discordant: to be considered together' },
  },
  'R-142': {
    message: 'Diaphysis: cement-filled catheters or flexible nails are experimental; cement resists torsion poorly.',
    notes: { 'CAUTION T-FLEX': 'experimental technique', 'CAUTION T-LONGCEM': 'poor torsion resistance of cement' },
  },
  'R-143': {
    message:
      'Transverse undisplaced subarticular fracture without surgery: cement alone, laid between the distal end of an existing nail and the subarticular bone, was used in one case of lymphoma (walking without aid at 1.5 years).',
    notes: {
      'PROPOSE T-LONGCEM': 'one case: dense filling up to the subarticular bone',
      'CAUTION T-LONGCEM': 'joint leak: in the case, intermittent CT and injection ended at the first leak',
    },
  },
  'R-144': {
    message:
      'Displaced long-bone fracture: surgery is the reference and no source describes the conditions of percutaneous fixation.',
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
    message:
      'Long bone fractured or threatened (Mirels 9 or more), no obstacle to surgery known: surgery is the reference.',
    notes: { 'PREFER T-SURG-LONG': 'reference treatment' },
  },
  'R-147': {
    message:
      'Painful long-bone lesion in a high-stress zone: cement alone may be enough for pain but may be insufficient to prevent a fracture.',
    notes: {
      'PROPOSE T-LONGCEM': 'analgesic aim only',
      'CAUTION T-LONGCEM':
        'may not prevent a fracture; kept for patients who are not surgical candidates, with percutaneous stabilisation (French recommendations)',
    },
  },
  'R-148': {
    message:
      'Fracture impending, or not known to be displaced, in a zone of shear or torsion: surgical or percutaneous fixation is described.',
    notes: {
      'PROPOSE T-SCREW': 'torsion sites (femoral neck, humerus named)',
      'PROPOSE T-REBAR': 'pins, needles with cement',
      'CAUTION T-LONGCEM': 'not alone in a shear or torsion zone',
    },
  },
  'R-149': {
    message:
      'Zone of shear or torsion: cement with ablation or radiotherapy but without fixation is not sufficient to consolidate.',
    notes: {
      'CAUTION T-ABLCEM': 'no fixation: screws or pins to be discussed',
      'CAUTION T-CEMRT': 'no fixation: screws or pins to be discussed',
    },
  },
  'R-244': {
    message:
      'Diaphyseal lesion with a reason to treat: cement-filled catheters or flexible nails are described as experimental.',
    notes: { 'PROPOSE T-FLEX': 'experimental' },
  },
  'R-245': {
    message:
      'Femoral or humeral head: the source indicates a prosthesis when the lesion is bulky and destroys the cortex or reaches the neck; one of these signs is enough for BoneMet to put it forward.',
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
