import { cite } from '../sources/source.js';
import { chemicalNeurolysis } from './chemical-neurolysis.js';
import { defineMonograph, said } from './define.js';
import { generalContraindications } from './general-contraindications.js';

/** Physical neurolysis (radiofrequency or cryoneurolysis). */
export const physicalNeurolysis = defineMonograph({
  aim: [said(cite('001', 230, 237), cite('001', 247, 249))],
  principle: [said(cite('001', 247, 249))],
  indications: [said(cite('001', 247, 249)), said(cite('001', 412, 415)), said(cite('001', 66, 69))],
  absoluteContraindications: [...generalContraindications],
  cautions: [said(cite('001', 239, 242)), said(cite('001', 413)), ...chemicalNeurolysis.cautions],
  anatomy: chemicalNeurolysis.anatomy,
  guidance: [said(cite('001', 413, 415))],
  combinations: [said(cite('001', 413, 415))],
});
