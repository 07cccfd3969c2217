import { cite } from '../sources/source.js';
import { defineMonograph, remarked, said } from './define.js';

/** Sacroplasty. */
export const sacroplasty = defineMonograph({
  aim: [said(cite('000', 87))],
  indications: [said(cite('000', 87))],
  absoluteContraindications: [said(cite('002', 45, 46)), said(cite('002', 43)), said(cite('001', 421, 423))],
  relativeContraindications: [said(cite('002', 46))],
  cautions: [said(cite('000', 87))],
  anatomy: [said(cite('000', 87))],
  nearbyStructures: [said(cite('000', 87))],
  guidance: [said(cite('000', 87)), remarked()],
  results: [said(cite('000', 87))],
  complications: [said(cite('000', 87))],
});
