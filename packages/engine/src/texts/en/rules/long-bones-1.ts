import type { longBones1Rules } from '../../../rules/long-bones-1.js';
import type { RuleTexts } from '../../texts.js';

export const longBones1Texts: RuleTexts<typeof longBones1Rules> = {
  'R-120': {
    message: 'Surgery (fixation, or prosthesis when the epiphysis is involved) remains the reference in long bones.',
    notes: { 'PROPOSE T-SURG-LONG': 'reference treatment' },
  },
  'R-121': {
    message:
      'Mirels 9 or more: prophylactic fixation in the three sources that discuss the score (Laredo 2018, Mastier 2018, Ahmed 2019); IR series always use cement, often with percutaneous stabilisation and ablation (Ahmed 2019).',
    notes: {
      'PROPOSE T-SURG-LONG': 'prophylactic fixation',
      'CAUTION T-LONGCEM': 'cement as a component, with stabilisation',
    },
  },
  'R-122': {
    message: 'Mirels 8: conservative or interventional by clinical judgement (15 % risk as reported).',
    notes: { 'DISCUSS *': 'Mirels 8: clinical judgement; sources differ' },
  },
  'R-123': {
    message: 'Mirels 7 or less: low reported risk (5 %); irradiation is the traditional treatment (stated for < 7).',
    notes: { 'PROPOSE T-RT': 'traditional for scores below 7' },
  },
  'R-124': {
    message:
      'Non-weight-bearing long-bone lesion with Mirels 7 or less: ablation, cement or both in the IR literature.',
    notes: { 'PROPOSE T-CEM': 'site-specific entry (head or shaft)' },
  },
  'R-125': {
    message:
      'Weight-bearing lesion: IR series always use cement, often with stabilisation and ablation (Ahmed 2019); Laredo 2018 and the French recommendations refuse cement alone.',
    notes: { 'CAUTION T-LONGCEM': 'not reliable alone against torsion' },
  },
  'R-126': {
    message: 'Mirels incomplete: only a range is known.',
    notes: { 'ASK *': 'fracture status and Mirels items; only a range meanwhile' },
  },
  'R-127': {
    message:
      'In shear or torsion zones cement alone does not consolidate; fixation, surgical or percutaneous, is needed.',
    notes: { 'EXCLUDE T-LONGCEM': 'as sole stabilisation in a shear/torsion zone' },
  },
  'R-128': {
    message: 'Long-bone cement is kept for patients who are not candidates for stabilising surgery.',
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
      'Not a surgical candidate, or opposed: cement with percutaneous stabilisation (screws, pins, perforated nails).',
    notes: { 'PROPOSE T-REBAR': 'pins, perforated nails', 'PROPOSE T-CEM': 'with percutaneous stabilisation' },
  },
  'R-130': {
    message:
      'Score above 8 with uncertain survival: surgery is often declined, percutaneous fixation with cement was developed for this.',
    notes: { 'DISCUSS *': 'surgery often declined when survival is uncertain' },
  },
  'R-131': {
    message:
      'Femoral neck: gamma nail or prosthesis is the reference; percutaneous screws with cement are a less traumatic alternative under evaluation.',
    notes: {
      'PROPOSE T-SURG-LONG': 'gamma nail or prosthesis: reference',
      'PROPOSE T-SCREW': 'screws in triangulation with cement',
    },
  },
  'R-132': {
    message:
      'Neck-confined lysis without major cortical loss: Y-shaped cemented implant as alternative to a gamma nail.',
    notes: {
      'PROPOSE T-YIMPL': 'alternative to a gamma nail',
      'CAUTION T-YIMPL': 'efficacy and place still to be defined',
    },
  },
  'R-133': {
    message: "Extension to the trochanteric region or head, or major cortical loss: outside the implant's conditions.",
    notes: { 'EXCLUDE T-YIMPL': 'extension or major cortical destruction' },
  },
  'R-134': {
    message: 'Conditions of the Y implant are not documented.',
    notes: { 'ASK T-YIMPL': 'extension to trochanter or head, cortical destruction' },
  },
  'R-135': {
    message: 'Head lesion that is bulky, destroys cortex or reaches the neck: cement is not the stated treatment.',
    notes: {
      'EXCLUDE T-HEAD': 'bulky, cortical destruction or neck extension',
      'CAUTION @cement_containing': 'prosthesis is the stated indication in this situation',
    },
  },
  'R-136': {
    message: 'Painful head lesion not known to be bulky: cement possible in theory, exceptional in practice.',
    notes: { 'PROPOSE T-HEAD': 'exceptional; size and cortex to be checked' },
  },
};
