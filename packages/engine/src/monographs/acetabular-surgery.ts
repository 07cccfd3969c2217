import { cite } from '../sources/source.js';
import { defineMonograph, disputed, said } from './define.js';

/** Surgical acetabular reconstruction. */
export const acetabularSurgery = defineMonograph({
  aim: [said(cite('004', 90))],
  indications: [said(cite('004', 90), cite('004', 97)), disputed(['C-19'], cite('000', 74))],
  cautions: [said(cite('002', 39))],
});
