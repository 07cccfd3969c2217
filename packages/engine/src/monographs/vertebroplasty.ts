import { cite } from '../sources/source.js';
import { defineMonograph, disputed, said } from './define.js';

/** Vertebroplasty. */
export const vertebroplasty = defineMonograph({
  aim: [said(cite('000', 58, 62), cite('001', 85, 88))],
  principle: [said(cite('000', 47)), said(cite('001', 90, 94)), said(cite('000', 47))],
  indications: [said(cite('000', 223)), said(cite('001', 85, 88))],
  absoluteContraindications: [said(cite('002', 45, 46)), said(cite('002', 43)), said(cite('001', 421, 423))],
  relativeContraindications: [said(cite('002', 46)), disputed(['C-08'], cite('000', 47), cite('000', 223))],
  cautions: [
    said(cite('000', 183)),
    disputed(['C-07'], cite('000', 221)),
    said(cite('000', 105), cite('000', 177), cite('000', 185)),
    said(cite('000', 15)),
    said(cite('000', 60)),
  ],
  anatomy: [said(cite('001', 90)), said(cite('000', 52))],
  size: [said(cite('000', 47))],
  nearbyStructures: [said(cite('000', 47))],
  guidance: [said(cite('000', 47))],
  anaesthesia: [said(cite('000', 47)), disputed(['C-31'], cite('001', 94, 99))],
  combinations: [
    said(cite('000', 47)),
    said(cite('000', 221), cite('000', 223), cite('002', 71)),
    said(cite('000', 105), cite('000', 185)),
    said(cite('000', 183)),
    said(cite('002', 79)),
    said(cite('001', 373, 384)),
  ],
  results: [said(cite('000', 58)), said(cite('001', 103, 107)), said(cite('000', 62, 64))],
  delayAndDuration: [said(cite('000', 58)), said(cite('000', 58))],
  complications: [said(cite('000', 66, 70)), said(cite('000', 68))],
  resources: [said(cite('000', 47), cite('000', 68)), said(cite('000', 223))],
});
