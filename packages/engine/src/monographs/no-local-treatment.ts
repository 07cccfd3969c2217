import { cite } from '../sources/source.js';
import { defineMonograph, remarked, said } from './define.js';

/** No local treatment for now. */
export const noLocalTreatment = defineMonograph({
  aim: [remarked()],
  indications: [said(cite('000', 29), cite('000', 175))],
  results: [remarked()],
});
