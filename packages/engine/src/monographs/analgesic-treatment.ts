import { cite } from '../sources/source.js';
import { defineMonograph, remarked, said } from './define.js';

/** Optimised analgesic treatment. */
export const analgesicTreatment = defineMonograph({
  aim: [remarked()],
  indications: [said(cite('002', 43)), said(cite('004', 32))],
  cautions: [said(cite('004', 32)), said(cite('002', 37))],
  results: [remarked()],
});
