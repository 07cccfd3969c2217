import type { longBoneFields } from '../../../facts/long-bone.js';
import type { FieldTexts } from '../../texts.js';
import { YES_NO } from '../yes-no.js';

export const longBoneTexts: FieldTexts<typeof longBoneFields> = {
  'longbone.mirels_site': {
    label: 'Mirels – site',
    values: { upper_limb: 'upper limb', lower_limb: 'lower limb', peritrochanteric: 'peritrochanteric' },
  },
  'longbone.mirels_lesion': {
    label: 'Mirels – lesion type',
    values: { blastic: 'blastic', mixed: 'mixed', lytic: 'lytic' },
  },
  'longbone.mirels_size': {
    label: 'Mirels – size (share of the cortical thickness)',
    values: { lt_third: '< 1/3', third_to_two_thirds: '1/3 to 2/3', gt_two_thirds: '> 2/3' },
  },
  'longbone.mirels_pain': {
    label: 'Mirels – pain',
    values: { mild: 'mild', moderate: 'moderate', functional: 'functional (on loading or limb use)' },
  },
  'longbone.axial_cortical_mm': { label: 'Axial cortical involvement' },
  'longbone.circumferential_pct': { label: 'Circumferential cortical involvement' },
  'longbone.cortical_destruction_pct': { label: 'Cortical bone destruction' },
  'longbone.lesser_trochanter_avulsion': { label: 'Pathological avulsion of the lesser trochanter', values: YES_NO },
  'longbone.stress_pain_after_rt': { label: 'Stress pain persisting despite irradiation', values: YES_NO },
  'longbone.extends_intertrochanteric': { label: 'Intertrochanteric extension', values: YES_NO },
  'longbone.extends_head': { label: 'Extension into the femoral head', values: YES_NO },
  'longbone.major_cortical_destruction': { label: 'Major cortical destruction of the femoral neck', values: YES_NO },
  'longbone.epiphysis_involved': { label: 'Epiphyseal involvement', values: YES_NO },
  'longbone.head_extends_to_neck': { label: 'Head lesion extending into the neck', values: YES_NO },
};
