import { cite } from '../sources/source.js';
import { defineMonograph, remarked, said } from './define.js';
import { radiofrequency } from './radiofrequency.js';

/** Radiofrequency, bipolar. */
export const bipolarRadiofrequency = defineMonograph({
  aim: radiofrequency.aim,
  principle: [said(cite('004', 50))],
  absoluteContraindications: radiofrequency.absoluteContraindications,
  cautions: [said(cite('004', 54)), remarked(), ...radiofrequency.cautions],
  size: radiofrequency.size,
  nearbyStructures: radiofrequency.nearbyStructures,
});
