import type { ablationChoice1Rules } from '../../../rules/ablation-choice-1.js';
import type { RuleTexts } from '../../texts.js';

export const ablationChoice1Texts: RuleTexts<typeof ablationChoice1Rules> = {
  'R-168': {
    message: 'Ablation in a vertebra or the sacrum with an undocumented distance to cord or roots.',
    notes: {
      'CAUTION @ablation':
        'distance to cord or roots not documented: RFA limited near the canal (10 mm), no neural structure may lie in the zone',
    },
  },
  'R-169': {
    message:
      'The French recommendations require that no neural structure lie in the zone treated by cryoablation or radiofrequency; Mastier 2018 treats proximity as relative if protected.',
    notes: {
      'EXCLUDE @ablation': 'neural structure inside or touching the planned treated zone',
      'DISCUSS *': 'displacement or protection of the nerve, other modality',
    },
  },
  'R-170': {
    message:
      'RFA needs 10 mm to cord or nerve; other modalities and combinations have no stated distance and still carry nerve risk.',
    notes: {
      'EXCLUDE T-RFA': 'less than 10 mm to cord or nerve',
      'EXCLUDE T-RFA-M': 'less than 10 mm to cord or nerve',
      'EXCLUDE T-RFA-B': 'less than 10 mm to cord or nerve',
      'CAUTION @ablation':
        'less than 10 mm to cord or nerve: no neural structure may lie in the treated zone; nerve lesions reported',
      'CAUTION T-ABLCEM': 'radiofrequency component set aside; other modality only',
      'CAUTION T-MWA': '10 mm stated for RFA; silent for microwave',
      'CAUTION T-CRYO': 'no distance given; nerve lesions reported as a complication',
      'CAUTION T-ALC': 'alcohol diffuses; no distance given (inference)',
      'PREP T-PROTECT': 'plan the protection of the nerve',
    },
  },
  'R-171': {
    message: 'Neural structure nearby or likely, distance unknown.',
    notes: { 'ASK @ablation': 'distance from planned zone to cord or nerve' },
  },
  'R-172': {
    message: 'Map adjacent organs and plan active or passive protection.',
    notes: {
      'PREP @ablation': 'anticipate and protect: water, CO2, thermocouple, evoked potentials, neurostimulation',
    },
  },
  'R-173': {
    message: 'Pacemaker: monopolar RFA not to be used.',
    notes: {
      'EXCLUDE T-RFA-M': 'pacemaker',
      'CAUTION T-RFA': 'monopolar mode not usable; bipolar not addressed',
      'CAUTION T-MWA': 'pacemaker not addressed',
      'DISCUSS *': 'cardiology / device check: sources silent',
      'CAUTION T-ABLCEM': 'monopolar radiofrequency component not usable',
      'CAUTION T-NEURO-P': 'radiofrequency neurolysis with a pacemaker: monopolar rule by extension (inference)',
    },
  },
  'R-174': {
    message: 'Metal implant: monopolar RFA not to be used; microwave is not contraindicated.',
    notes: {
      'EXCLUDE T-RFA-M': 'metal implant',
      'INFO T-MWA': 'not contraindicated by metal implants',
      'CAUTION T-RFA': 'monopolar mode not usable; bipolar not addressed',
      'CAUTION T-ABLCEM': 'monopolar radiofrequency component not usable',
    },
  },
  'R-175': { message: 'Must be known before monopolar RFA.', notes: { 'ASK T-RFA-M': 'pacemaker, metal implant?' } },
  'R-176': {
    message: 'Large vessel: heat sink with RFA; microwave less sensitive.',
    notes: { 'CAUTION T-RFA': 'heat sink: residual tumour' },
  },
  'R-177': {
    message: 'Precise visualisation needed: cryoablation shows the ice ball, heating zones are not visible.',
    notes: { 'CAUTION T-RFA': 'zone not visible', 'CAUTION T-MWA': 'zone not visible' },
  },
  'R-178': {
    message: 'Beyond 4 cm one RFA needle is not enough; several bipolar needles or several cryoprobes.',
    notes: {
      'CAUTION T-RFA': 'single needle covers 4 cm or less',
      'CAUTION T-RFA-M': 'single needle covers 4 cm or less',
    },
  },
  'R-179': {
    message: 'Irregular tumour: several cryoprobes.',
    notes: { 'PREFER T-CRYO': 'several probes shape the ice' },
  },
  'R-180': {
    message: 'Sclerotic or mixed: cryoablation stated as effective on any type; RFA for lytic lesions.',
    notes: { 'CAUTION T-RFA': 'efficacy stated for intraosseous lytic lesions' },
  },
  'R-181': {
    message:
      'Bleeding tendency: cryoablation carries more bleeding at thaw than heating techniques. The source gives no threshold; the cementoplasty threshold is reused as trigger.',
    notes: { 'CAUTION T-CRYO': 'bleeding when vessels thaw; heat cauterises' },
  },
  'R-182': {
    message:
      'General anaesthesia not possible: cryoablation may be done under light sedation, but one source says general anaesthesia in most cases.',
    notes: {
      'CAUTION T-RFA': 'general anaesthesia in most cases',
      'DISCUSS *': 'sources differ on anaesthesia for cryoablation',
    },
  },
  'R-183': {
    message: 'Cement in the same session: after cryoablation the tissue must be back to body temperature.',
    notes: { 'CAUTION T-CRYO': 'wait for full rewarming before cement (more than 15 min active thaw in one case)' },
  },
  'R-184': {
    message: 'Periarticular: visible margin and joint protection.',
    notes: { 'CAUTION @ablation': 'cartilage', 'CAUTION @cement_containing': 'joint leak' },
  },
};
