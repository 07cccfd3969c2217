import { cite } from '../sources/source.js';
import { defineMonograph, disputed, said } from './define.js';

/** Acetabuloplasty. */
export const acetabuloplasty = defineMonograph({
  aim: [said(cite('000', 74), cite('000', 227))],
  principle: [said(cite('000', 83))],
  indications: [said(cite('000', 74)), said(cite('002', 39))],
  absoluteContraindications: [said(cite('002', 45, 46)), said(cite('002', 43)), said(cite('001', 421, 423))],
  relativeContraindications: [said(cite('002', 46)), disputed(['C-19'], cite('000', 74))],
  cautions: [said(cite('000', 76)), said(cite('004', 152)), said(cite('000', 227))],
  anatomy: [said(cite('000', 78))],
  nearbyStructures: [said(cite('004', 152))],
  guidance: [said(cite('004', 156))],
  combinations: [said(cite('004', 90)), said(cite('004', 154, 156)), said(cite('000', 227)), said(cite('002', 39))],
  results: [said(cite('000', 74))],
  delayAndDuration: [said(cite('000', 74))],
  complications: [said(cite('000', 76))],
});
