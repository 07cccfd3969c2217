import { cite } from '../sources/source.js';
import { defineMonograph, remarked, said } from './define.js';
import { generalContraindications } from './general-contraindications.js';

/** Chemical neurolysis (alcohol). */
export const chemicalNeurolysis = defineMonograph({
  aim: [said(cite('001', 230, 237))],
  principle: [said(cite('001', 244, 246))],
  indications: [said(cite('001', 230, 231), cite('001', 244, 246)), said(cite('001', 66, 69))],
  absoluteContraindications: [...generalContraindications],
  cautions: [said(cite('001', 239, 242)), remarked()],
  anatomy: [said(cite('001', 233, 237)), said(cite('001', 233, 237))],
});
