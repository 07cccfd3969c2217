import { cite } from '../sources/source.js';
import { defineMonograph, said } from './define.js';

/** Optimised analgesic treatment. */
export const analgesicTreatment = defineMonograph({
  aim: [said(cite('002', 43), cite('004', 32))],
  indications: [said(cite('002', 43)), said(cite('004', 32))],
  cautions: [said(cite('004', 32)), said(cite('002', 37)), said(cite('002', 36, 37))],
});
