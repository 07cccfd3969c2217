import { cite } from '../sources/source.js';
import { defineMonograph, said } from './define.js';
import { radiofrequency } from './radiofrequency.js';

/** Radiofrequency, monopolar. */
export const monopolarRadiofrequency = defineMonograph({
  aim: radiofrequency.aim,
  principle: [said(cite('004', 50))],
  absoluteContraindications: [said(cite('004', 54)), ...radiofrequency.absoluteContraindications],
  cautions: radiofrequency.cautions,
  size: [said(cite('004', 50))],
  nearbyStructures: radiofrequency.nearbyStructures,
});
