import { cite } from '../sources/source.js';
import { defineMonograph, disputed, remarked, said } from './define.js';

/** Cryoablation. */
export const cryoablation = defineMonograph({
  aim: [said(cite('000', 128, 137), cite('000', 145, 147), cite('001', 164, 167), cite('002', 85))],
  principle: [said(cite('004', 60), cite('001', 183, 189)), remarked('C-14')],
  indications: [
    said(cite('000', 189)),
    said(cite('000', 147)),
    said(cite('004', 60)),
    said(cite('001', 179, 182), cite('004', 60), cite('004', 103)),
    said(cite('001', 186, 189), cite('004', 60)),
    said(cite('002', 85), cite('002', 92)),
    said(cite('000', 137), cite('000', 179)),
  ],
  absoluteContraindications: [said(cite('002', 79)), said(cite('001', 421, 423))],
  relativeContraindications: [said(cite('004', 60))],
  cautions: [said(cite('004', 60)), said(cite('000', 137)), said(cite('002', 81))],
  anatomy: [remarked()],
  size: [said(cite('001', 186, 189), cite('001', 378, 381), cite('004', 60), cite('004', 103))],
  nearbyStructures: [said(cite('001', 176, 182), cite('001', 379, 381), cite('004', 60)), said(cite('002', 85))],
  guidance: [said(cite('000', 147), cite('001', 180, 182), cite('004', 60))],
  anaesthesia: [said(cite('000', 147)), said(cite('004', 60)), disputed(['C-11'], cite('002', 85))],
  combinations: [said(cite('004', 60), cite('004', 103)), disputed(['C-12'], cite('000', 147)), said(cite('002', 85))],
  results: [said(cite('001', 205, 208)), said(cite('002', 85))],
  delayAndDuration: [disputed(['C-24'], cite('001', 202, 203))],
  complications: [said(cite('002', 85)), said(cite('004', 60))],
  resources: [said(cite('000', 147), cite('004', 60)), said(cite('001', 437, 440))],
});
