import type { painFields } from '../../../facts/pain.js';
import type { FieldTexts } from '../../texts.js';
import { YES_NO } from '../yes-no.js';

export const painTexts: FieldTexts<typeof painFields> = {
  'pain.status': {
    label: 'Pain related to the lesion',
    values: {
      none: 'none',
      present: 'present, intensity not stated',
      mild: 'mild',
      moderate: 'moderate',
      severe: 'severe',
    },
    note: 'The sources say asymptomatic, slightly painful or painful, without a cut-off on the visual analogue scale. "Present" counts as pain; rules that ask for an intensity stay open.',
  },
  'pain.vas': {
    label: 'VAS (visual analogue scale)',
    note: 'An outcome measure in Mastier 2018; Ahmed 2019 scores pain in one case only (10/10). No threshold of the sources opens a technique.',
  },
  'pain.distribution': {
    label: 'Pain distribution',
    values: { localised: 'localised', diffuse: 'diffuse, not localised' },
  },
  'pain.lesion_concordance': {
    label: 'Lesion confirmed as the cause (clinical + imaging)',
    values: { confirmed: 'confirmed', not_confirmed: 'not confirmed' },
  },
  'pain.mechanisms': {
    label: 'Pain mechanism(s)',
    values: {
      fracture_mechanical: 'mechanical, fracture- or weakness-related',
      tumour_volume: 'tumour volume',
      inflammatory: 'inflammatory',
      neuropathic: 'neuropathic',
    },
  },
  'pain.control': {
    label: 'Pain control with analgesics',
    values: { well_controlled: 'well controlled', poorly_controlled: 'poorly controlled' },
  },
  'pain.opioid_toxicity': {
    label: 'Opioid complication or intolerance (constipation, urinary retention, confusion…)',
    values: YES_NO,
  },
  'pain.analgesic_step': {
    label: 'Analgesic step (WHO)',
    values: { none: 'none', step1: 'step I', step2: 'step II', step3: 'step III' },
  },
};
