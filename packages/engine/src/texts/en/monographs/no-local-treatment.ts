import type { noLocalTreatment as statements } from '../../../monographs/no-local-treatment.js';
import type { MonographTexts } from '../../texts.js';

export const noLocalTreatment: MonographTexts<typeof statements> = {
  aim: ['Avoid an unnecessary procedure: for Laredo 2018, not every bone metastasis needs one.'],
  indications: ['Small metastasis without symptoms that does not threaten a vital organ.'],
  cautions: ['Pain, or a threat to bone strength, stability or the spinal cord, calls for a local treatment.'],
};
