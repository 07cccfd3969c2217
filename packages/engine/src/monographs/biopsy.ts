import { cite } from '../sources/source.js';
import { defineMonograph, remarked, said } from './define.js';

/** Biopsy alongside the procedure. */
export const biopsy = defineMonograph({
  aim: [said(cite('000', 47), cite('002', 22))],
  indications: [remarked('C-25')],
  combinations: [said(cite('000', 47))],
  results: [remarked()],
});
