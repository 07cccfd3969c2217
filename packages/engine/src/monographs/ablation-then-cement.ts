import { cite } from '../sources/source.js';
import { defineMonograph, disputed, remarked, said } from './define.js';

/** Thermal ablation followed by cement. */
export const ablationThenCement = defineMonograph({
  aim: [said(cite('002', 20), cite('002', 71), cite('002', 91), cite('004', 40))],
  indications: [
    said(cite('002', 71)),
    said(cite('002', 20)),
    said(cite('001', 373, 384)),
    said(cite('004', 90)),
    said(cite('004', 88)),
  ],
  absoluteContraindications: [remarked()],
  relativeContraindications: [remarked()],
  cautions: [said(cite('002', 79)), disputed(['C-12'], cite('004', 60))],
  anatomy: [remarked()],
  combinations: [said(cite('004', 88, 90))],
  results: [said(cite('004', 103), cite('004', 154, 156)), said(cite('001', 387, 390))],
  resources: [said(cite('001', 387, 390))],
});
