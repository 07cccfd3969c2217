import { cite } from '../sources/source.js';
import { defineMonograph, disputed, remarked, said } from './define.js';

/** Palliative embolisation (analgesic, haemostatic). */
export const palliativeEmbolisation = defineMonograph({
  aim: [said(cite('000', 159, 165), cite('001', 253, 259))],
  principle: [disputed(['C-34'], cite('000', 165), cite('001', 352, 354))],
  indications: [said(cite('000', 163)), said(cite('001', 66, 69)), said(cite('001', 255, 259))],
  absoluteContraindications: [said(cite('001', 421, 423))],
  cautions: [said(cite('000', 165)), said(cite('001', 354, 358)), said(cite('001', 346, 350))],
  guidance: [remarked()],
  combinations: [said(cite('001', 364, 365))],
  results: [said(cite('001', 360, 364)), said(cite('000', 163))],
  delayAndDuration: [said(cite('000', 163)), disputed(['C-16'], cite('001', 363, 364))],
  complications: [said(cite('000', 165)), disputed(['C-17'], cite('001', 364, 367))],
  resources: [said(cite('000', 165)), said(cite('001', 437, 440))],
});
