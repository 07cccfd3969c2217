import { cite } from '../sources/source.js';
import { defineMonograph, said } from './define.js';

/** Chemoembolisation. */
export const chemoembolisation = defineMonograph({
  aim: [said(cite('000', 169))],
  principle: [said(cite('000', 169)), said(cite('000', 159))],
  indications: [said(cite('000', 169))],
  absoluteContraindications: [said(cite('001', 421, 423))],
  cautions: [said(cite('000', 169))],
  combinations: [said(cite('000', 169))],
  results: [said(cite('000', 169))],
  complications: [said(cite('000', 169))],
  resources: [said(cite('001', 437, 440))],
});
