import { cite } from '../sources/source.js';
import { defineMonograph, remarked, said } from './define.js';

/** Microwave ablation. */
export const microwave = defineMonograph({
  aim: [remarked()],
  principle: [said(cite('001', 223, 224), cite('004', 56))],
  indications: [said(cite('004', 56)), said(cite('004', 56))],
  absoluteContraindications: [said(cite('004', 56)), said(cite('001', 421, 423))],
  cautions: [said(cite('004', 56))],
  nearbyStructures: [said(cite('000', 141))],
  guidance: [said(cite('001', 198, 200))],
  combinations: [said(cite('004', 88), cite('004', 195), cite('004', 207))],
  results: [remarked()],
  complications: [said(cite('002', 85)), remarked()],
  resources: [said(cite('004', 56))],
});
