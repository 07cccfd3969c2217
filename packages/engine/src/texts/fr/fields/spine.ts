import type { spineFields } from '../../../facts/spine.js';
import type { FieldTexts } from '../../texts.js';
import { YES_NO } from '../yes-no.js';

export const spineTexts: FieldTexts<typeof spineFields> = {
  'spine.level': {
    label: 'Niveau vertébral',
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
    label: 'Partie(s) de la vertèbre atteinte(s)',
    values: {
      body: 'corps vertébral',
      lateral_mass: 'masse latérale',
      odontoid: 'odontoïde',
      neural_arch: 'arc postérieur',
    },
  },
  'spine.posterior_wall': {
    label: 'Mur postérieur',
    values: {
      intact: 'intact',
      limited: 'atteinte limitée',
      extensive: 'atteinte extensive',
      retropulsed: 'recul du mur postérieur',
    },
  },
  'spine.sins_pain': {
    label: 'SINS – douleur',
    values: {
      mechanical: 'mécanique (calmée par le décubitus et/ou provoquée par le mouvement ou la charge)',
      non_mechanical: 'occasionnelle, non mécanique',
      none: 'absente',
    },
    note: 'Tant qu’elle est inconnue et qu’une douleur est notée, l’item vaut de 1 à 3.',
  },
  'spine.sins_alignment': {
    label: 'SINS – alignement',
    values: {
      subluxation: 'subluxation / translation',
      de_novo_deformity: 'déformation de novo (cyphose, scoliose)',
      normal: 'normal',
    },
  },
  'spine.sins_collapse': {
    label: 'SINS – tassement du corps vertébral',
    values: {
      gt_50: 'tassement > 50 %',
      present_pct_unknown: 'tassement présent, degré non précisé',
      lt_50: 'tassement < 50 %',
      no_collapse_gt_50_body: 'pas de tassement, > 50 % du corps envahi',
      none: 'aucun de ces éléments',
    },
    note: 'Si le degré n’est pas précisé, l’item vaut 2 ou 3 et reste parmi les données manquantes.',
  },
  'spine.sins_posterolateral': {
    label: 'SINS – atteinte postéro-latérale',
    values: { bilateral: 'bilatérale', unilateral: 'unilatérale', none: 'absente' },
  },
  'spine.residual_instability_after_vp': {
    label: 'Instabilité persistante prévisible après vertébroplastie',
    values: YES_NO,
  },
  'spine.levels_to_treat': { label: 'Nombre de vertèbres à traiter dans la séance' },
  'spine.prevertebral_mass_painful': { label: 'Volumineuse extension prévertébrale très douloureuse', values: YES_NO },
  'spine.marked_compression': { label: 'Tassement vertébral important (cavité utile)', values: YES_NO },
};
