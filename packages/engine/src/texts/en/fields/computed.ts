import type { computedFields } from '../../../facts/computed.js';
import type { FieldTexts } from '../../texts.js';
import { YES_NO } from '../yes-no.js';

export const computedTexts: FieldTexts<typeof computedFields> = {
  'calc.bone_group': {
    label: 'Bone group (computed)',
    values: {
      spine: 'spine',
      pelvis: 'pelvis',
      long_bone: 'long bone',
      flat_bone: 'flat bone',
      soft_tissue: 'soft tissue',
      other: 'other',
    },
  },
  'calc.load_class': {
    label: 'Dominant load (computed)',
    values: {
      compression: 'compression',
      shear_torsion: 'shear / torsion',
      unspecified: 'not specified by the sources',
    },
  },
  'calc.sins_total': {
    label: 'SINS (total)',
    note: 'Unknown while an item is missing; the possible range is then shown.',
  },
  'calc.sins_category': {
    label: 'SINS category',
    values: { stable: 'stable (0–6)', indeterminate: 'uncertain stability (7–12)', unstable: 'unstable (13–18)' },
  },
  'calc.mirels_total': { label: 'Mirels score (total)' },
  'calc.harrington_acetabular': {
    label: 'Harrington group (acetabulum)',
    values: { I: 'I', II: 'II', III: 'III', IV: 'IV' },
  },
  'calc.vdl_positive': { label: 'Van der Linden: at least one threshold exceeded', values: YES_NO },
  'calc.harrington_femur_positive': { label: 'Harrington (femur): at least one criterion met', values: YES_NO },
  'calc.oligo': {
    label: 'Oligometastatic criterion (computed)',
    values: {
      single: 'single lesion',
      lt3: 'fewer than 3 lesions (2)',
      grey_3_4: '3 or 4 lesions (ambiguity zone)',
      five: '5 lesions',
      gt5: 'more than 5 lesions',
    },
  },
  'calc.hypervascular_primary': { label: 'Hypervascular primary (computed)', values: YES_NO },
};
