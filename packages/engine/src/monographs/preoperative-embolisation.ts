import { cite } from '../sources/source.js';
import { defineMonograph, remarked, said } from './define.js';

/** Preoperative embolisation. */
export const preoperativeEmbolisation = defineMonograph({
  aim: [said(cite('000', 159), cite('001', 450, 451))],
  principle: [said(cite('001', 449, 450))],
  indications: [said(cite('000', 159)), said(cite('001', 257, 259))],
  absoluteContraindications: [said(cite('001', 421, 423))],
  cautions: [said(cite('001', 346, 350))],
  anatomy: [remarked()],
  guidance: [said(cite('001', 447, 449))],
  combinations: [said(cite('001', 450, 451))],
  results: [said(cite('001', 450, 451))],
  resources: [said(cite('001', 437, 440))],
});
