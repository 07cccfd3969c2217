import type { computedFields } from '../../../facts/computed.js';
import type { FieldTexts } from '../../texts.js';
import { YES_NO } from '../yes-no.js';

export const computedTexts: FieldTexts<typeof computedFields> = {
  'calc.bone_group': {
    label: 'Groupe osseux (calculé)',
    values: {
      spine: 'rachis',
      pelvis: 'bassin',
      long_bone: 'os long',
      flat_bone: 'os plat',
      soft_tissue: 'parties molles',
      other: 'autre',
    },
  },
  'calc.load_class': {
    label: 'Contraintes dominantes (calculé)',
    values: {
      compression: 'compression',
      shear_torsion: 'cisaillement / torsion',
      unspecified: 'non précisé par les sources',
    },
  },
  'calc.sins_total': {
    label: 'Score SINS (total)',
    note: 'Inconnu tant qu’un item manque ; l’intervalle possible est alors affiché.',
  },
  'calc.sins_category': {
    label: 'Catégorie SINS',
    values: { stable: 'stable (0–6)', indeterminate: 'stabilité incertaine (7–12)', unstable: 'instable (13–18)' },
  },
  'calc.mirels_total': { label: 'Score de Mirels (total)' },
  'calc.harrington_acetabular': {
    label: 'Groupe de Harrington (acétabulum)',
    values: { I: 'I', II: 'II', III: 'III', IV: 'IV' },
  },
  'calc.vdl_positive': { label: 'Van der Linden : au moins un seuil dépassé', values: YES_NO },
  'calc.harrington_femur_positive': { label: 'Harrington (fémur) : au moins un critère présent', values: YES_NO },
  'calc.oligo': {
    label: 'Critère oligométastatique (calculé)',
    values: {
      single: 'lésion unique',
      lt3: 'moins de 3 lésions (2)',
      grey_3_4: '3 ou 4 lésions (zone d’ambiguïté)',
      five: '5 lésions',
      gt5: 'plus de 5 lésions',
    },
  },
  'calc.hypervascular_primary': { label: 'Primitif hypervasculaire (calculé)', values: YES_NO },
};
