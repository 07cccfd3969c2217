import { cite } from '../sources/source.js';
import { defineMonograph, disputed, said } from './define.js';
import { generalContraindications } from './general-contraindications.js';

/** Palliative embolisation (analgesic, haemostatic). */
export const palliativeEmbolisation = defineMonograph({
  aim: [
    disputed(['C-18'], cite('000', 159), cite('000', 165), cite('001', 253, 259)),
    disputed(['C-18'], cite('001', 253, 255)),
  ],
  principle: [said(cite('000', 165)), disputed(['C-34'], cite('000', 165)), disputed(['C-34'], cite('001', 352, 354))],
  indications: [disputed(['C-18'], cite('000', 163)), said(cite('001', 66, 69)), said(cite('001', 255, 259))],
  absoluteContraindications: [...generalContraindications],
  cautions: [said(cite('000', 165)), said(cite('001', 354, 358)), said(cite('001', 346, 350))],
  guidance: [said(cite('001', 346, 350))],
  results: [said(cite('001', 360, 364)), said(cite('000', 163))],
  delayAndDuration: [
    disputed(['C-16'], cite('000', 163)),
    disputed(['C-16'], cite('001', 363, 364)),
    said(cite('001', 364, 365)),
  ],
  complications: [
    said(cite('000', 165)),
    disputed(['C-17'], cite('000', 165)),
    disputed(['C-17'], cite('001', 365, 367)),
  ],
  resources: [said(cite('000', 165)), said(cite('001', 434, 440))],
});
