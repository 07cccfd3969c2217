import { cite } from '../sources/source.js';
import { defineMonograph, remarked, said } from './define.js';

/** Radiofrequency, bipolar. */
export const bipolarRadiofrequency = defineMonograph({
  aim: [remarked()],
  principle: [said(cite('004', 50))],
  absoluteContraindications: [said(cite('004', 54))],
  relativeContraindications: [remarked()],
  cautions: [remarked()],
  size: [said(cite('004', 50))],
});
