import { cite } from '../sources/source.js';
import { defineMonograph, remarked, said } from './define.js';

/** Y-shaped cemented femoral neck implant. */
export const femoralNeckImplant = defineMonograph({
  aim: [said(cite('000', 117, 124))],
  principle: [said(cite('000', 117), cite('000', 135))],
  indications: [said(cite('000', 117, 124))],
  absoluteContraindications: [said(cite('002', 45, 46)), said(cite('002', 43)), said(cite('001', 421, 423))],
  relativeContraindications: [said(cite('000', 124))],
  cautions: [said(cite('000', 237)), said(cite('000', 237))],
  anatomy: [remarked()],
  combinations: [said(cite('000', 237))],
  results: [said(cite('000', 265))],
});
