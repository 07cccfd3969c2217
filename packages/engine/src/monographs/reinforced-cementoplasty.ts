import { cite } from '../sources/source.js';
import { defineMonograph, remarked, said } from './define.js';

/** Needle / spindle / pin reinforcement with cement ('rebar'). */
export const reinforcedCementoplasty = defineMonograph({
  aim: [said(cite('004', 66))],
  indications: [said(cite('004', 66)), said(cite('002', 73))],
  absoluteContraindications: [said(cite('002', 45, 46)), said(cite('002', 43)), said(cite('001', 421, 423))],
  relativeContraindications: [said(cite('002', 46))],
  cautions: [said(cite('004', 66))],
  anatomy: [remarked()],
  results: [said(cite('004', 66))],
});
