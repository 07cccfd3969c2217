import { cite } from '../sources/source.js';
import { defineMonograph, remarked, said } from './define.js';

/** Percutaneous posterior spinal fixation with vertebroplasty. */
export const posteriorSpinalFixation = defineMonograph({
  aim: [said(cite('000', 105), cite('000', 185))],
  indications: [said(cite('000', 105), cite('000', 185))],
  absoluteContraindications: [said(cite('002', 45, 46)), said(cite('002', 43)), said(cite('001', 421, 423))],
  relativeContraindications: [said(cite('002', 46))],
  cautions: [said(cite('000', 183))],
  anatomy: [remarked()],
  combinations: [said(cite('000', 185))],
  results: [remarked()],
});
