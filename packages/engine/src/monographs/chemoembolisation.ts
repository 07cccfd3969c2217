import { cite } from '../sources/source.js';
import { defineMonograph, said } from './define.js';
import { generalContraindications } from './general-contraindications.js';

/** Chemoembolisation. */
export const chemoembolisation = defineMonograph({
  aim: [said(cite('000', 169)), said(cite('000', 169))],
  principle: [said(cite('000', 159), cite('000', 169)), said(cite('000', 169))],
  indications: [said(cite('000', 169)), said(cite('000', 169))],
  absoluteContraindications: [...generalContraindications],
  cautions: [said(cite('000', 169))],
  combinations: [said(cite('000', 169))],
  results: [said(cite('000', 169)), said(cite('000', 169))],
  complications: [said(cite('000', 169)), said(cite('000', 169))],
  resources: [said(cite('001', 434, 440))],
});
