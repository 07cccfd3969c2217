import { cite } from '../sources/source.js';
import { defineMonograph, remarked, said } from './define.js';

/** Surgical fixation or prosthesis in long bones. */
export const longBoneSurgery = defineMonograph({
  aim: [said(cite('000', 235, 237))],
  indications: [said(cite('000', 235)), said(cite('000', 237)), remarked()],
  absoluteContraindications: [said(cite('002', 73))],
  cautions: [said(cite('004', 44)), said(cite('001', 20, 23))],
  combinations: [said(cite('000', 159))],
  results: [remarked()],
});
