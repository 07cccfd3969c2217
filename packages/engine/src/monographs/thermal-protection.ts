import { cite } from '../sources/source.js';
import { defineMonograph, said } from './define.js';

/** Thermal protection manoeuvres. */
export const thermalProtection = defineMonograph({
  aim: [said(cite('001', 191, 196))],
  principle: [said(cite('001', 194, 196)), said(cite('001', 194, 196))],
  indications: [said(cite('001', 191, 196)), said(cite('002', 85))],
});
