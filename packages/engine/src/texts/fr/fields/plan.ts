import type { planFields } from '../../../facts/plan.js';
import type { FieldTexts } from '../../texts.js';
import { YES_NO } from '../yes-no.js';

export const planTexts: FieldTexts<typeof planFields> = {
  'plan.surgery': { label: 'Chirurgie prévue sur la lésion', values: YES_NO },
  'plan.rt': { label: 'Radiothérapie prévue sur la lésion', values: YES_NO },
  'plan.cement_same_session': { label: 'Ciment prévu dans la même séance que l’ablation', values: YES_NO },
  'plan.margin_10mm': { label: 'Zone d’ablation dépassant la lésion de 1 cm réalisable', values: YES_NO },
  'plan.angio_ct_done': { label: 'Angioscanner préalable réalisé', values: YES_NO },
};
