import { cite } from '../sources/source.js';
import { yesNo } from './define.js';

/** Facts about what is planned. */
export const planFields = {
  'plan.surgery': yesNo([cite('000', 'TECHNIQUES ENDOVASCULAIRES', 159), cite('001', 'Fig. 5 caption', 450, 451)]),
  'plan.rt': yesNo([
    cite('002', '1. Principe et intérêt de la cimentoplastie', 20),
    cite('002', '6. Place de la cimentoplastie', 71),
  ]),
  'plan.cement_same_session': yesNo([
    cite('000', 'Destruction › 2. Cryoablation', 147),
    cite('004', 'Cooling Techniques', 60),
  ]),
  'plan.margin_10mm': yesNo([cite('004', 'Treatment Considerations and Scoring Classifications', 74)]),
  'plan.angio_ct_done': yesNo([cite('001', 'Embolization', 346, 350)]),
} as const;
