import type { spineFields } from '../../../facts/spine.js';
import type { FieldTexts } from '../../texts.js';
import { YES_NO } from '../yes-no.js';

export const spineTexts: FieldTexts<typeof spineFields> = {
  'spine.level': {
    label: 'Vertebral level',
    values: {
      C0: 'occiput',
      C1: 'C1',
      C2: 'C2',
      C3: 'C3',
      C4: 'C4',
      C5: 'C5',
      C6: 'C6',
      C7: 'C7',
      T1: 'T1',
      T2: 'T2',
      T3: 'T3',
      T4: 'T4',
      T5: 'T5',
      T6: 'T6',
      T7: 'T7',
      T8: 'T8',
      T9: 'T9',
      T10: 'T10',
      T11: 'T11',
      T12: 'T12',
      L1: 'L1',
      L2: 'L2',
      L3: 'L3',
      L4: 'L4',
      L5: 'L5',
      S1: 'S1',
      S2: 'S2',
      S3: 'S3',
      S4: 'S4',
      S5: 'S5',
      coccyx: 'coccyx',
    },
  },
  'spine.parts': {
    label: 'Vertebral part(s) involved',
    values: { body: 'body', lateral_mass: 'lateral mass', odontoid: 'odontoid', neural_arch: 'neural arch' },
  },
  'spine.posterior_wall': {
    label: 'Posterior wall',
    values: {
      intact: 'intact',
      limited: 'limited involvement',
      extensive: 'extensive involvement',
      retropulsed: 'retropulsion',
    },
  },
  'spine.sins_pain': {
    label: 'SINS – pain',
    values: {
      mechanical: 'mechanical (relieved lying down and/or provoked by movement or loading)',
      non_mechanical: 'occasional, not mechanical',
      none: 'none',
    },
    note: 'While it is unknown and pain is recorded, the item lies between 1 and 3.',
  },
  'spine.sins_alignment': {
    label: 'SINS – alignment',
    values: {
      subluxation: 'subluxation / translation',
      de_novo_deformity: 'de novo deformity (kyphosis, scoliosis)',
      normal: 'normal',
    },
  },
  'spine.sins_collapse': {
    label: 'SINS – vertebral body collapse',
    values: {
      gt_50: 'collapse > 50 %',
      present_pct_unknown: 'collapse present, degree not stated',
      lt_50: 'collapse < 50 %',
      no_collapse_gt_50_body: 'no collapse, > 50 % of body involved',
      none: 'none of these',
    },
    note: 'When the degree is not stated, the item lies between 2 and 3 and stays among the missing ones.',
  },
  'spine.sins_posterolateral': {
    label: 'SINS – posterolateral involvement',
    values: { bilateral: 'bilateral', unilateral: 'unilateral', none: 'none' },
  },
  'spine.residual_instability_after_vp': {
    label: 'Instability expected to persist after vertebroplasty',
    values: YES_NO,
  },
  'spine.levels_to_treat': { label: 'Number of vertebrae to treat in the session' },
  'spine.prevertebral_mass_painful': { label: 'Bulky, very painful prevertebral extension', values: YES_NO },
  'spine.marked_compression': { label: 'Marked vertebral compression (cavity useful)', values: YES_NO },
};
