import type { ablationChoice1Rules } from '../../../rules/ablation-choice-1.js';
import type { RuleTexts } from '../../texts.js';

export const ablationChoice1Texts: RuleTexts<typeof ablationChoice1Rules> = {
  'R-168': {
    message:
      'Ablation in a vertebra, the sacrum or the sacroiliac region: the distance to cord or roots is not documented (10 mm required for radiofrequency).',
    notes: {
      'CAUTION @ablation':
        'distance to cord or roots not documented: radiofrequency is limited near the canal (10 mm) and no neural structure may lie in the zone',
    },
  },
  'R-169': {
    message:
      'The French recommendations require that no neural structure lie in the zone treated by cryoablation or radiofrequency; Mastier 2018 treats this risk as relative when protection is possible.',
    notes: {
      'EXCLUDE @ablation':
        'neural structure inside or touching the planned zone (stated for cryoablation and radiofrequency, extended to the other ablations)',
      'DISCUSS *': 'displacement or protection of the nerve, other modality',
    },
  },
  'R-170': {
    message:
      'Radiofrequency requires 10 mm to cord or nerve; no distance is stated for the other modalities and combinations, which still put nerves at risk.',
    notes: {
      'EXCLUDE T-RFA': 'less than 10 mm to cord or nerve',
      'EXCLUDE T-RFA-M': 'less than 10 mm to cord or nerve',
      'EXCLUDE T-RFA-B': 'less than 10 mm to cord or nerve',
      'CAUTION @ablation':
        'less than 10 mm to cord or nerve: no neural structure may lie in the treated zone; nerve lesions reported',
      'CAUTION T-ABLCEM': 'radiofrequency component set aside; other modality only',
      'CAUTION T-MWA': '10 mm stated for radiofrequency; sources silent for microwave',
      'CAUTION T-CRYO': 'no distance given; nerve lesions reported as a complication',
      'CAUTION T-ALC': 'alcohol diffuses; no distance given (inference)',
      'PREP T-PROTECT': 'plan the protection of the nerve',
    },
  },
  'R-171': {
    message: 'A neural structure is near or likely, at an unknown distance.',
    notes: { 'ASK @ablation': 'distance from planned zone to cord or nerve' },
  },
  'R-172': {
    message: 'Neighbouring organs are to be assessed and, if needed, protected actively or passively.',
    notes: {
      'PREP @ablation': 'anticipate and protect: water or CO2, thermocouple, evoked potentials, neurostimulation',
    },
  },
  'R-173': {
    message: 'Pacemaker: monopolar radiofrequency should not be used.',
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
    message: 'Metal implant: monopolar radiofrequency should not be used; microwave is not contraindicated.',
    notes: {
      'EXCLUDE T-RFA-M': 'metal implant',
      'INFO T-MWA': 'not contraindicated by metal implants',
      'CAUTION T-RFA': 'monopolar mode not usable; bipolar not addressed',
      'CAUTION T-ABLCEM': 'monopolar radiofrequency component not usable',
    },
  },
  'R-175': {
    message: 'Pacemaker and metal implants must be known before monopolar radiofrequency.',
    notes: { 'ASK T-RFA-M': 'pacemaker, metal implant?' },
  },
  'R-176': {
    message: 'Large vessel nearby: radiofrequency is subject to the heat-sink effect, microwave less so.',
    notes: { 'CAUTION T-RFA': 'heat sink: residual tumour' },
  },
  'R-177': {
    message:
      'Precise visualisation needed: the ice ball of cryoablation is visible, the zones of radiofrequency and microwave are not.',
    notes: { 'CAUTION T-RFA': 'zone not visible', 'CAUTION T-MWA': 'zone not visible' },
  },
  'R-178': {
    message:
      'Beyond 4 cm a single radiofrequency needle does not cover the lesion; several bipolar needles or several cryoprobes may.',
    notes: {
      'CAUTION T-RFA': 'single needle covers 4 cm or less',
      'CAUTION T-RFA-M': 'single needle covers 4 cm or less',
    },
  },
  'R-179': {
    message: 'Irregular tumour: several cryoprobes can be combined in one session.',
    notes: { 'PROPOSE T-CRYO': 'several probes shape the ice' },
  },
  'R-180': {
    message:
      'Sclerotic or mixed lesion: cryoablation is stated to be effective on lytic and sclerotic lesions, radiofrequency on intraosseous lytic ones.',
    notes: { 'CAUTION T-RFA': 'efficacy stated for intraosseous lytic lesions' },
  },
  'R-181': {
    message:
      'Bleeding tendency: cryoablation exposes to more bleeding at thaw than heating techniques (no threshold in the source; that of cementoplasty is reused).',
    notes: { 'CAUTION T-CRYO': 'bleeding when vessels thaw; heat cauterises' },
  },
  'R-182': {
    message:
      'General anaesthesia not possible: cryoablation may be done under light sedation, but the French recommendations report general anaesthesia in most cases.',
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
    message: 'Periarticular lesion: the margin should be visible and the joint protected.',
    notes: {
      'CAUTION @ablation': 'possible injury to cartilage',
      'CAUTION @cement_containing': 'cement leak into the joint',
    },
  },
};
