import type { flatBonesRules } from '../../../rules/flat-bones.js';
import type { RuleTexts } from '../../texts.js';

export const flatBonesTexts: RuleTexts<typeof flatBonesRules> = {
  'R-150': { message: 'Painful lesion of the sternum or a rib: cementoplasty is described.' },
  'R-151': {
    message:
      'Fractured sternum: under rotational and oblique forces Ahmed 2019 expects cement alone to fail and used two parallel craniocaudal screws with cement; Mastier 2018 shows pain relief after cementoplasty, without mention of screws.',
    notes: {
      'PROPOSE T-SCREW': 'two parallel screws along the long axis, fully threaded, plus cement',
      'CAUTION T-FLAT': 'expected early failure without intact cortex (Ahmed 2019)',
      'DISCUSS *': 'surgical plating considered?',
    },
  },
  'R-152': {
    message: 'Ablation was avoided near the heart and lungs in the illustrated sternal case.',
    notes: { 'CAUTION @ablation': 'possible injury to sternum, heart and lungs; may hinder healing' },
  },
  'R-153': {
    message:
      'Scapula: lesions are often bulky and hard to fill, but even partial filling with cement may relieve pain.',
    notes: { 'PROPOSE T-SCAP': 'even partial filling may relieve' },
  },
  'R-154': {
    message: 'Lesion confined to the glenoid: cement alone is usually enough to resist the load.',
    notes: { 'PREFER T-SCAP': 'glenoid alone: compressive forces, cement usually enough' },
  },
  'R-155': {
    message: 'Extension into the scapular body: risk of secondary fracture; a body screw may be discussed.',
    notes: { 'CAUTION T-SCAP': 'multidirectional stress in the body: displaced fracture at 2 months in one case' },
  },
  'R-156': {
    message:
      'Rib or intercostal lesion with neuropathic pain: one case combined cryoablation of the lesion and cryoneurolysis.',
    notes: { 'PROPOSE T-CRYO': 'of the lesion', 'PROPOSE T-NEURO-P': 'intercostal cryoneurolysis at several levels' },
  },
  'R-157': {
    message: 'Chest-wall lesion: the neighbouring structures (lung, heart, skin) are not documented.',
    notes: {
      'CAUTION @ablation': 'chest wall: lung, heart or skin may be adjacent',
      'ASK @ablation': 'nearby structures',
    },
  },
  'R-246': {
    message: 'Lesion of the scapular body to be treated: a body screw may be discussed.',
    notes: { 'PROPOSE T-SCREW': 'scapular body screw, technically challenging' },
  },
  'R-265': {
    message: 'Skull: no source describes a percutaneous treatment at this site.',
    notes: {
      'CAUTION @all_ir': 'skull: brain and meninges adjacent; the sources do not mention this site',
      'DISCUSS *': 'skull lesion: neurosurgical opinion (sources silent)',
    },
  },
  'R-269': {
    message:
      'Fractured sternum or scapula: open surgery was considered in the two illustrated cases and not retained; it stays an option for the board.',
    notes: {
      'PROPOSE T-SURG-OTHER':
        'considered and not retained in the illustrated cases (morbidity, general condition, systemic treatment)',
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
