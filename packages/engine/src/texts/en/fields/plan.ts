import type { planFields } from '../../../facts/plan.js';
import type { FieldTexts } from '../../texts.js';
import { YES_NO } from '../yes-no.js';

export const planTexts: FieldTexts<typeof planFields> = {
  'plan.surgery': { label: 'Surgery planned on the lesion', values: YES_NO },
  'plan.rt': { label: 'Radiotherapy planned on the lesion', values: YES_NO },
  'plan.cement_same_session': { label: 'Cement planned in the same session as ablation', values: YES_NO },
  'plan.margin_10mm': { label: 'Ablation zone exceeding the lesion by 1 cm achievable', values: YES_NO },
  'plan.angio_ct_done': { label: 'Prior CT angiography done', values: YES_NO },
};
