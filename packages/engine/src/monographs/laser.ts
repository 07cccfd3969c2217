import { cite } from '../sources/source.js';
import { defineMonograph, remarked, said } from './define.js';

/** Laser ablation. */
export const laser = defineMonograph({
  aim: [said(cite('001', 217, 219))],
  indications: [said(cite('001', 217, 219))],
  cautions: [remarked()],
  size: [said(cite('001', 217))],
  results: [remarked()],
});
