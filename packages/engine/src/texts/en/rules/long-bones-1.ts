import type { longBones1Rules } from '../../../rules/long-bones-1.js';
import type { RuleTexts } from '../../texts.js';

export const longBones1Texts: RuleTexts<typeof longBones1Rules> = {
  'R-120': {
    message: 'Surgery (fixation, or prosthesis when the epiphysis is involved) remains the reference in long bones.',
    notes: { 'PROPOSE T-SURG-LONG': 'reference treatment' },
  },
  'R-121': {
    message:
      'Mirels 9 or more: the three sources that discuss the score fix the bone before it breaks (Laredo 2018, Mastier 2018 for the upper femur, Ahmed 2019); Mastier 2018 rules surgery out when survival is uncertain; interventional radiology always uses cement, often with percutaneous stabilisation and ablation (Ahmed 2019).',
    notes: {
      'PROPOSE T-SURG-LONG': 'prophylactic fixation',
      'CAUTION T-LONGCEM': 'cement as a component, with stabilisation',
    },
  },
  'R-122': {
    message:
      'Mirels 8: conservative or interventional treatment by clinical judgement, with a reported fracture risk of 15 % (Ahmed 2019); Laredo 2018 and Mastier 2018 fix above 8.',
    notes: { 'DISCUSS *': 'Mirels 8: clinical judgement; sources differ' },
  },
  'R-123': {
    message:
      'Mirels 7 or less: the reported fracture risk is low (5 %) and irradiation is the traditional treatment (stated for scores below 7).',
    notes: { 'PROPOSE T-RT': 'traditional for scores below 7' },
  },
  'R-124': {
    message:
      'Non-weight-bearing long-bone lesion with Mirels 7 or less: the interventional radiology literature describes ablation, cement or both.',
    notes: { 'PROPOSE T-CEM': 'form according to the site (head or shaft)' },
  },
  'R-125': {
    message:
      'Weight-bearing lesion: interventional radiology always uses cement, often with stabilisation and ablation (Ahmed 2019); Laredo 2018 sets cement alone aside and the French recommendations find it unreliable against torsion.',
    notes: { 'CAUTION T-LONGCEM': 'not reliable alone against torsion' },
  },
  'R-126': {
    message: 'The Mirels score is incomplete: only a range is known.',
    notes: { 'ASK *': 'fracture status and Mirels items; only the range of the score is known meanwhile' },
  },
  'R-127': {
    message:
      'In zones of shear or torsion cement alone is not sufficient: surgical or percutaneous fixation is needed.',
    notes: { 'EXCLUDE T-LONGCEM': 'as sole stabilisation in a shear/torsion zone' },
  },
  'R-128': {
    message: 'Cement in a long bone is kept for patients who are not candidates for stabilising surgery.',
    notes: {
      'CAUTION T-LONGCEM': 'reserved for patients who are not surgical candidates',
      'CAUTION T-SCREW': 'surgery is the reference when feasible',
      'CAUTION T-REBAR': 'reserved for patients who are not surgical candidates',
      'CAUTION T-FLEX': 'reserved for patients who are not surgical candidates',
      'CAUTION T-YIMPL': 'surgery is the reference when feasible',
      'CAUTION T-ABLCEM': 'cement in a long bone: patients who are not surgical candidates',
      'CAUTION T-HEAD': 'surgery is the reference when feasible',
    },
  },
  'R-129': {
    message:
      'Patient not a candidate for surgery, or opposed to it: cement may be combined with percutaneous stabilisation (screws, pins, perforated nails).',
    notes: { 'PROPOSE T-REBAR': 'pins, perforated nails', 'PROPOSE T-CEM': 'with percutaneous stabilisation' },
  },
  'R-130': {
    message:
      'Mirels above 8 with uncertain survival: surgery is not retained, and screws with cement were developed as an alternative (stated for the upper femur).',
    notes: { 'DISCUSS *': 'surgery not retained when survival is uncertain (Mastier 2018)' },
  },
  'R-131': {
    message:
      'Femoral neck: gamma nail or prosthesis is the reference; percutaneous screws with cement are a less traumatic alternative whose place is still to be defined.',
    notes: {
      'PROPOSE T-SURG-LONG': 'gamma nail or prosthesis: reference',
      'PROPOSE T-SCREW': 'screws in triangulation with cement',
    },
  },
  'R-132': {
    message:
      'Lysis confined to the femoral neck without major cortical loss: a cemented Y-shaped implant is an alternative to a gamma nail.',
    notes: {
      'PROPOSE T-YIMPL': 'alternative to a gamma nail',
      'CAUTION T-YIMPL': 'efficacy and place still to be defined',
    },
  },
  'R-133': {
    message:
      'Extension to the intertrochanteric region or the head, or major cortical loss: outside the conditions stated for the Y-shaped implant.',
    notes: { 'EXCLUDE T-YIMPL': 'extension or major cortical destruction' },
  },
  'R-134': {
    message: 'The conditions stated for the Y-shaped implant are not documented.',
    notes: { 'ASK T-YIMPL': 'extension to the intertrochanteric region or the head, cortical destruction' },
  },
  'R-135': {
    message:
      'Femoral or humeral head: the source indicates a prosthesis when the lesion is bulky and destroys the cortex or reaches the neck; one of these signs is enough for BoneMet to set cement of the head aside.',
    notes: {
      'EXCLUDE T-HEAD': 'at least one of: bulky lesion, cortical destruction, neck extension',
      'CAUTION @cement_containing':
        'the source indicates a prosthesis when a bulky lesion destroys the cortex or reaches the neck',
    },
  },
  'R-136': {
    message:
      'Painful lesion of the femoral or humeral head not known to be bulky: cement is possible in theory, exceptional in practice.',
    notes: { 'PROPOSE T-HEAD': 'exceptional; size and cortex to be checked' },
  },
};
