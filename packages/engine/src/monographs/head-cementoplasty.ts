import { cite } from '../sources/source.js';
import { defineMonograph, remarked, said } from './define.js';

/** Cementoplasty of the femoral or humeral head. */
export const headCementoplasty = defineMonograph({
  aim: [remarked()],
  indications: [said(cite('000', 91))],
  absoluteContraindications: [said(cite('002', 45, 46)), said(cite('002', 43)), said(cite('001', 421, 423))],
  relativeContraindications: [said(cite('002', 46))],
  cautions: [said(cite('000', 91)), said(cite('000', 235)), remarked('C-20')],
  anatomy: [remarked()],
  results: [remarked()],
});
