import { cite } from '../sources/source.js';
import { defineMonograph, disputed, remarked, said } from './define.js';

/** Cementoplasty alone in a long bone. */
export const longBoneCementoplasty = defineMonograph({
  aim: [said(cite('002', 73), cite('004', 64))],
  indications: [said(cite('002', 73)), said(cite('001', 132, 135)), said(cite('004', 88)), said(cite('004', 162))],
  absoluteContraindications: [said(cite('002', 45, 46)), said(cite('002', 43)), said(cite('001', 421, 423))],
  relativeContraindications: [said(cite('002', 46))],
  cautions: [said(cite('000', 41), cite('000', 95), cite('000', 177)), disputed(['C-05'], cite('001', 149, 151))],
  anatomy: [remarked()],
  nearbyStructures: [said(cite('004', 141))],
  guidance: [said(cite('004', 162))],
  combinations: [said(cite('004', 66), cite('002', 73)), said(cite('004', 88))],
  results: [said(cite('004', 162))],
  complications: [said(cite('001', 149, 151)), said(cite('004', 141), cite('004', 162))],
});
