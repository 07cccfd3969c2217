import { cite } from '../sources/source.js';
import { defineMonograph, remarked, said } from './define.js';

/** Intraosseous implant left in place and filled with cement: stent, jack or mesh sac. */
export const vertebralImplant = defineMonograph({
  aim: [said(cite('000', 101), cite('000', 223), cite('000', 227)), said(cite('001', 118, 121))],
  principle: [said(cite('000', 101)), remarked()],
  indications: [said(cite('000', 101)), said(cite('000', 223)), said(cite('000', 227))],
  absoluteContraindications: [said(cite('002', 45, 46)), said(cite('002', 43)), said(cite('001', 421, 423))],
  relativeContraindications: [said(cite('002', 46))],
  cautions: [said(cite('001', 122, 123))],
  anatomy: [said(cite('000', 227))],
  nearbyStructures: [said(cite('000', 101), cite('000', 227))],
  results: [remarked()],
  resources: [remarked()],
});
