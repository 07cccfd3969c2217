import { cite } from '../sources/source.js';
import { defineMonograph, remarked, said } from './define.js';

/** Systemic treatment (alone or as the base treatment). */
export const systemicTreatment = defineMonograph({
  aim: [said(cite('001', 25, 26))],
  indications: [said(cite('000', 29), cite('000', 175)), remarked()],
  combinations: [said(cite('000', 25), cite('004', 44))],
});
