import { cite } from '../sources/source.js';
import { defineMonograph, remarked, said } from './define.js';

/** Cement plus radiotherapy. */
export const cementAndRadiotherapy = defineMonograph({
  aim: [said(cite('001', 376, 384), cite('002', 71))],
  indications: [said(cite('002', 71)), said(cite('000', 223)), said(cite('000', 221)), said(cite('001', 373, 384))],
  absoluteContraindications: [remarked()],
  relativeContraindications: [remarked()],
  combinations: [said(cite('002', 71)), said(cite('000', 221)), remarked()],
  results: [said(cite('000', 62, 64))],
});
