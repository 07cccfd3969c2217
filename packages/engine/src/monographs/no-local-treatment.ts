import { cite } from '../sources/source.js';
import { defineMonograph, said } from './define.js';

/** No local treatment for now. */
export const noLocalTreatment = defineMonograph({
  aim: [said(cite('000', 175))],
  indications: [said(cite('000', 29), cite('000', 175))],
  cautions: [said(cite('000', 29))],
});
