import { cite } from '../sources/source.js';
import { defineMonograph, remarked, said } from './define.js';

/** Surgical release and/or fixation of the spine. */
export const spineSurgery = defineMonograph({
  aim: [said(cite('000', 183, 185))],
  indications: [said(cite('000', 183)), said(cite('000', 221)), said(cite('000', 185))],
  absoluteContraindications: [said(cite('000', 183))],
  combinations: [said(cite('000', 183))],
  results: [remarked()],
});
