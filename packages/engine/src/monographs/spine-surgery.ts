import { cite } from '../sources/source.js';
import { defineMonograph, disputed, said } from './define.js';

/** Surgical release and/or fixation of the spine. */
export const spineSurgery = defineMonograph({
  aim: [said(cite('000', 183, 185))],
  indications: [said(cite('000', 183)), disputed(['C-07'], cite('000', 221), cite('002', 18)), said(cite('000', 185))],
  cautions: [said(cite('000', 183))],
  anatomy: [said(cite('000', 185))],
  combinations: [said(cite('000', 183)), said(cite('000', 185))],
});
