import { cite } from '../sources/source.js';
import { defineMonograph, remarked, said } from './define.js';

/** Radiofrequency, monopolar. */
export const monopolarRadiofrequency = defineMonograph({
  aim: [remarked()],
  principle: [said(cite('004', 50))],
  absoluteContraindications: [said(cite('004', 54))],
  relativeContraindications: [remarked()],
  cautions: [remarked()],
  size: [remarked()],
});
