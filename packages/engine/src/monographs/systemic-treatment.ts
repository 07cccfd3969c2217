import { cite } from '../sources/source.js';
import { defineMonograph, remarked, said } from './define.js';

/** Systemic treatment (alone or as the base treatment). */
export const systemicTreatment = defineMonograph({
  aim: [remarked()],
  indications: [said(cite('000', 29), cite('000', 175)), remarked()],
  results: [remarked()],
});
