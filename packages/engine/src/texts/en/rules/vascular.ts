import type { vascularRules } from '../../../rules/vascular.js';
import type { RuleTexts } from '../../texts.js';

export const vascularTexts: RuleTexts<typeof vascularRules> = {
  'R-210': {
    message: 'Surgery planned on a hypervascular lesion: preoperative embolisation reduces bleeding.',
    notes: { 'PROPOSE T-EMB-PRE': '48 h before surgery in the illustrated case' },
  },
  'R-211': {
    message:
      'Inoperable, chemoresistant lesion with poorly controlled pain: embolisation is indicated for palliation of pain.',
  },
  'R-212': {
    message:
      'Hypervascular lesion with large feeders (kidney, neuroendocrine, thyroid) favours embolisation, though any histology is possible in theory.',
    notes: { 'PROPOSE T-EMB-PAIN': 'favourable vascularity' },
  },
  'R-213': {
    message: 'CT angiography before embolisation is often useful.',
    notes: { 'PREP @vascular': 'prior CT angiography: feeders, accessory supply, off-target risk, material' },
  },
  'R-214': {
    message: 'An embolisation that was effective at first may be repeated.',
    notes: { 'PROPOSE T-EMB-PAIN': 'repeat' },
  },
  'R-215': {
    message: 'An artery occluded upstream cannot be used again.',
    notes: {
      'CAUTION T-EMB-PAIN': 'supply artery no longer usable',
      'CAUTION T-EMB-PRE': 'supply artery no longer usable',
      'CAUTION T-CHEMOEMB': 'supply artery no longer usable',
    },
  },
  'R-216': {
    message: 'Lesion already irradiated, inoperable and escaping medical treatment: chemoembolisation is described.',
  },
  'R-217': {
    message: 'Chemoembolisation: the high local drug dose may be toxic to nerve roots, notably in the pelvis.',
    notes: { 'CAUTION T-CHEMOEMB': 'nerve toxicity near roots, notably pelvis' },
  },
  'R-218': {
    message: 'Destructive pelvic lesion: chemoembolisation may be combined with cement.',
    notes: { 'PROPOSE T-CHEMOEMB': 'may be combined with cement in destructive pelvic lesions' },
  },
  'R-219': {
    message: 'Hypervascular lesion: is surgery planned?',
    notes: { 'ASK *': 'is surgery planned? (preoperative embolisation)' },
  },
  'R-268': {
    message:
      'Bleeding lesion: embolisation was first developed with a haemostatic aim; no bone-specific indication is detailed.',
    notes: {
      'PROPOSE T-EMB-PAIN': 'haemostatic aim (inference)',
      'DISCUSS *': 'bleeding lesion: urgency, haemostasis, embolisation (Mastier 2018 names the haemostatic aim only)',
      'CAUTION T-CRYO': 'bleeding when vessels thaw',
      'CAUTION @cement_containing': 'bleeding lesion: haemostasis first (inference)',
    },
  },
  'R-283': {
    message: 'Embolisation at the spine without prior CT angiography: off-target risk to be studied first.',
    notes: {
      'CAUTION @vascular':
        'spine: off-target embolisation of the cord supply (inference); prior CT angiography described as useful',
    },
  },
};
