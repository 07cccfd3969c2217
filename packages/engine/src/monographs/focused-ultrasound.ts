import { cite } from '../sources/source.js';
import { defineMonograph, remarked, said } from './define.js';

/** High-intensity focused ultrasound. */
export const focusedUltrasound = defineMonograph({
  aim: [said(cite('001', 153, 155), cite('001', 226))],
  indications: [said(cite('001', 226))],
  cautions: [remarked()],
  guidance: [said(cite('001', 198, 200))],
  results: [remarked()],
});
