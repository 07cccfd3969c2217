import { cite } from '../sources/source.js';
import { defineMonograph, remarked, said } from './define.js';

/** Chemical neurolysis (alcohol). */
export const chemicalNeurolysis = defineMonograph({
  aim: [said(cite('001', 230, 237))],
  indications: [said(cite('001', 230, 246))],
  absoluteContraindications: [said(cite('001', 239, 242)), said(cite('001', 421, 423))],
  anatomy: [said(cite('001', 233, 237))],
  results: [remarked()],
});
