import { cite } from '../sources/source.js';
import { defineMonograph, remarked, said } from './define.js';

/** Cement-filled catheters or flexible nails in diaphyses. */
export const flexibleNails = defineMonograph({
  aim: [said(cite('004', 66))],
  indications: [said(cite('004', 66))],
  absoluteContraindications: [said(cite('002', 45, 46)), said(cite('002', 43)), said(cite('001', 421, 423))],
  relativeContraindications: [said(cite('002', 46))],
  cautions: [said(cite('004', 66))],
  anatomy: [remarked()],
  results: [remarked()],
});
