import { cite } from '../sources/source.js';
import { defineMonograph, disputed, said } from './define.js';
import { generalContraindications } from './general-contraindications.js';

/** Preoperative embolisation. */
export const preoperativeEmbolisation = defineMonograph({
  aim: [disputed(['C-18'], cite('000', 159)), said(cite('001', 450, 451))],
  principle: [said(cite('001', 448, 449))],
  indications: [said(cite('000', 159)), said(cite('001', 257, 259))],
  absoluteContraindications: [...generalContraindications],
  cautions: [said(cite('001', 346, 350))],
  anatomy: [said(cite('001', 447, 448))],
  guidance: [said(cite('001', 447, 450)), said(cite('001', 346, 350))],
  combinations: [said(cite('001', 450, 451))],
  results: [said(cite('001', 450, 451))],
  resources: [said(cite('001', 434, 440))],
});
