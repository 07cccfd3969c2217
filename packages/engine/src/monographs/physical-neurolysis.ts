import { cite } from '../sources/source.js';
import { defineMonograph, remarked, said } from './define.js';

/** Physical neurolysis (radiofrequency or cryoneurolysis). */
export const physicalNeurolysis = defineMonograph({
  aim: [said(cite('001', 247, 249))],
  indications: [said(cite('001', 247, 249)), said(cite('001', 412, 415))],
  absoluteContraindications: [said(cite('001', 239, 242)), said(cite('001', 421, 423))],
  cautions: [said(cite('001', 413))],
  anatomy: [remarked()],
  guidance: [said(cite('001', 413, 415))],
  combinations: [said(cite('001', 413, 415))],
  results: [remarked()],
});
