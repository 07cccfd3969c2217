import type { painFields } from '../../../facts/pain.js';
import type { FieldTexts } from '../../texts.js';
import { YES_NO } from '../yes-no.js';

export const painTexts: FieldTexts<typeof painFields> = {
  'pain.status': {
    label: 'Douleur liée à la lésion',
    values: {
      none: 'absente',
      present: 'présente, intensité non précisée',
      mild: 'faible',
      moderate: 'modérée',
      severe: 'sévère',
    },
    note: 'Les sources disent asymptomatique, peu douloureux ou douloureux, sans seuil d’EVA. « Présente » compte comme une douleur ; les règles qui demandent une intensité restent ouvertes.',
  },
  'pain.vas': {
    label: 'EVA (échelle visuelle analogique)',
    note: 'Critère de résultat dans Mastier 2018 ; Ahmed 2019 ne chiffre la douleur que dans un cas (10/10). Aucun seuil des sources n’ouvre une technique.',
  },
  'pain.distribution': {
    label: 'Topographie de la douleur',
    values: { localised: 'localisée', diffuse: 'diffuse, non localisée' },
  },
  'pain.lesion_concordance': {
    label: 'Lésion responsable des signes (clinique + imagerie)',
    values: { confirmed: 'confirmée', not_confirmed: 'non confirmée' },
  },
  'pain.mechanisms': {
    label: 'Mécanisme(s) de la douleur',
    values: {
      fracture_mechanical: 'mécanique, liée à une fracture ou à une fragilité',
      tumour_volume: 'liée au volume tumoral',
      inflammatory: 'inflammatoire',
      neuropathic: 'neuropathique',
    },
  },
  'pain.control': {
    label: 'Contrôle de la douleur par les antalgiques',
    values: { well_controlled: 'bien maîtrisée', poorly_controlled: 'mal contrôlée' },
  },
  'pain.opioid_toxicity': {
    label: 'Complication ou mauvaise tolérance des opioïdes (constipation, rétention d’urine, confusion…)',
    values: YES_NO,
  },
  'pain.analgesic_step': {
    label: 'Palier antalgique (OMS)',
    values: { none: 'aucun', step1: 'palier I', step2: 'palier II', step3: 'palier III' },
  },
};
