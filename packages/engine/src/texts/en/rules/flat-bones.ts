import type { flatBonesRules } from '../../../rules/flat-bones.js';
import type { RuleTexts } from '../../texts.js';

export const flatBonesTexts: RuleTexts<typeof flatBonesRules> = {
  'R-150': { message: 'Painful sternal or rib lesion: cementoplasty is described.' },
  'R-151': {
    message:
      'Fractured sternum: rotational and oblique forces; one author expects cement alone to fail and used two parallel craniocaudal screws with cement; another reports success with cement alone.',
    notes: {
      'PROPOSE T-SCREW': 'two parallel screws along the long axis, fully threaded, plus cement',
      'CAUTION T-FLAT': 'expected early failure without intact cortex (Ahmed 2019)',
      'DISCUSS *': 'surgical plating considered?',
    },
  },
  'R-152': {
    message: 'Ablation was avoided near heart and lungs in the sternal case.',
    notes: { 'CAUTION @ablation': 'possible injury to heart, lung, sternum; may hinder healing' },
  },
  'R-153': {
    message: 'Scapula: cement may relieve even with partial filling.',
    notes: { 'PROPOSE T-SCAP': 'even partial filling may relieve' },
  },
  'R-154': {
    message: 'Lesion confined to the glenoid: cement alone is usually enough.',
    notes: { 'PREFER T-SCAP': 'glenoid alone: compressive forces, cement usually enough' },
  },
  'R-155': {
    message: 'Extension into the scapular body: risk of secondary fracture; consider a body screw.',
    notes: { 'CAUTION T-SCAP': 'multidirectional stress in the body: displaced fracture at 2 months in one case' },
  },
  'R-156': {
    message: 'Rib or intercostal lesion with neuropathic component: cryoablation of the lesion plus cryoneurolysis.',
    notes: { 'PROPOSE T-CRYO': 'lesion', 'PROPOSE T-NEURO-P': 'staged intercostal cryoneurolysis' },
  },
  'R-157': {
    message: 'Chest-wall lesion, neighbours not documented: lung, heart, skin.',
    notes: {
      'CAUTION @ablation': 'chest wall: lung, heart or skin may be adjacent',
      'ASK @ablation': 'nearby structures',
    },
  },
  'R-246': {
    message: 'Painful or threatening lesion extending into the scapular body: a body screw may be discussed.',
    notes: { 'PROPOSE T-SCREW': 'scapular body screw, technically challenging' },
  },
  'R-265': {
    message: 'Skull: no source describes a percutaneous treatment at this site.',
    notes: {
      'CAUTION @all_ir': 'skull: brain and meninges adjacent; sources silent on this site',
      'DISCUSS *': 'skull lesion: neurosurgical opinion (sources silent)',
    },
  },
  'R-269': {
    message:
      'Fractured flat bone: open surgery was considered in the two illustrated cases and not retained; it stays an option for the board.',
    notes: {
      'PROPOSE T-SURG-OTHER':
        'considered and not offered first in the illustrated cases (morbidity, general state, systemic treatment)',
    },
  },
  'R-277': {
    message:
      'Fracture or extensive destruction at a site without a described operation: surgery is one of the three local options named by Laredo 2018.',
    notes: {
      'PROPOSE T-SURG-OTHER': 'surgery is one of the three local options; technique at this site not described',
    },
  },
};
