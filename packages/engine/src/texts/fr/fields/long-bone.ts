import type { longBoneFields } from '../../../facts/long-bone.js';
import type { FieldTexts } from '../../texts.js';
import { YES_NO } from '../yes-no.js';

export const longBoneTexts: FieldTexts<typeof longBoneFields> = {
  'longbone.mirels_site': {
    label: 'Mirels – siège',
    values: { upper_limb: 'membre supérieur', lower_limb: 'membre inférieur', peritrochanteric: 'péri-trochantérien' },
  },
  'longbone.mirels_lesion': {
    label: 'Mirels – type de lésion',
    values: { blastic: 'condensante', mixed: 'mixte', lytic: 'ostéolytique' },
  },
  'longbone.mirels_size': {
    label: 'Mirels – taille (part de l’épaisseur corticale)',
    values: { lt_third: '< 1/3', third_to_two_thirds: '1/3 à 2/3', gt_two_thirds: '> 2/3' },
  },
  'longbone.mirels_pain': {
    label: 'Mirels – douleur',
    values: {
      mild: 'légère',
      moderate: 'modérée',
      functional: 'fonctionnelle (déclenchée par la charge ou l’usage du membre)',
    },
  },
  'longbone.axial_cortical_mm': { label: 'Atteinte corticale axiale' },
  'longbone.circumferential_pct': { label: 'Atteinte corticale circonférentielle' },
  'longbone.cortical_destruction_pct': { label: 'Destruction osseuse corticale' },
  'longbone.lesser_trochanter_avulsion': { label: 'Avulsion pathologique du petit trochanter', values: YES_NO },
  'longbone.stress_pain_after_rt': {
    label: 'Douleur à la mise en charge persistant malgré l’irradiation',
    values: YES_NO,
  },
  'longbone.extends_intertrochanteric': { label: 'Extension inter-trochantérienne', values: YES_NO },
  'longbone.extends_head': { label: 'Extension à la tête fémorale', values: YES_NO },
  'longbone.major_cortical_destruction': { label: 'Destruction corticale importante du col fémoral', values: YES_NO },
  'longbone.epiphysis_involved': { label: 'Atteinte épiphysaire', values: YES_NO },
  'longbone.head_extends_to_neck': { label: 'Lésion de la tête étendue au col', values: YES_NO },
};
