import { cite } from '../sources/source.js';
import { defineMonograph, remarked, said } from './define.js';
import { generalContraindications } from './general-contraindications.js';

/** Microwave ablation. */
export const microwave = defineMonograph({
  aim: [said(cite('001', 153, 167))],
  principle: [said(cite('004', 56)), said(cite('001', 223, 224), cite('004', 56))],
  indications: [said(cite('004', 88)), said(cite('004', 56)), said(cite('004', 56))],
  absoluteContraindications: [...generalContraindications],
  cautions: [said(cite('004', 56)), remarked()],
  nearbyStructures: [said(cite('001', 191, 196)), said(cite('000', 141))],
  guidance: [said(cite('001', 198, 200))],
  combinations: [said(cite('004', 195), cite('004', 207))],
  complications: [said(cite('001', 402, 405)), said(cite('002', 85))],
  resources: [said(cite('004', 56))],
});
