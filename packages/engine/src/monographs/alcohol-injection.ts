import { cite } from '../sources/source.js';
import { defineMonograph, said } from './define.js';
import { generalContraindications } from './general-contraindications.js';

/** Alcohol injection (alcoholisation). */
export const alcoholInjection = defineMonograph({
  aim: [said(cite('000', 151))],
  principle: [said(cite('000', 151))],
  indications: [said(cite('000', 151))],
  absoluteContraindications: [...generalContraindications],
  cautions: [said(cite('001', 244, 246))],
  guidance: [said(cite('000', 151))],
  results: [said(cite('000', 151))],
  delayAndDuration: [said(cite('000', 151)), said(cite('000', 151))],
});
