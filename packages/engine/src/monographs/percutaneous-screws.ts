import { cite } from '../sources/source.js';
import { defineMonograph, remarked, said } from './define.js';

/** Percutaneous screws with cement. */
export const percutaneousScrews = defineMonograph({
  aim: [said(cite('000', 109)), said(cite('001', 139, 143))],
  principle: [said(cite('000', 109)), said(cite('004', 126))],
  indications: [
    said(cite('000', 109)),
    said(cite('001', 132, 143)),
    said(cite('004', 90)),
    said(cite('004', 126)),
    said(cite('001', 262, 263)),
    said(cite('002', 73)),
  ],
  absoluteContraindications: [said(cite('002', 45, 46)), said(cite('002', 43)), said(cite('001', 421, 423))],
  relativeContraindications: [said(cite('002', 46))],
  cautions: [said(cite('004', 66)), said(cite('000', 237))],
  anatomy: [said(cite('001', 145, 147)), said(cite('004', 103))],
  combinations: [said(cite('000', 109)), said(cite('004', 88), cite('004', 90)), remarked()],
  results: [said(cite('001', 139, 145)), said(cite('001', 262, 263)), said(cite('004', 126)), said(cite('004', 66))],
  delayAndDuration: [remarked()],
  resources: [remarked()],
});
