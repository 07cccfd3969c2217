import { cite } from '../sources/source.js';
import { defineMonograph, remarked, said } from './define.js';
import { generalContraindications } from './general-contraindications.js';

/** Neurolysis of a mixed nerve or of the cord. */
export const mixedNerveNeurolysis = defineMonograph({
  aim: [said(cite('001', 239, 242))],
  indications: [said(cite('001', 239, 242))],
  absoluteContraindications: [...generalContraindications],
  cautions: [said(cite('001', 239, 242)), remarked()],
});
