import { cite } from '../sources/source.js';
import { defineMonograph, disputed, said } from './define.js';

/** Biopsy alongside the procedure. */
export const biopsy = defineMonograph({
  aim: [said(cite('000', 47), cite('002', 22)), said(cite('000', 47)), said(cite('002', 22))],
  indications: [disputed(['C-25'], cite('000', 47)), disputed(['C-25'], cite('002', 22))],
  combinations: [said(cite('000', 47))],
});
