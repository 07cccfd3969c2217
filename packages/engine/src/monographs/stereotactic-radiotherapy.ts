import { cite } from '../sources/source.js';
import { defineMonograph, remarked, said } from './define.js';

/** Stereotactic body radiotherapy. */
export const stereotacticRadiotherapy = defineMonograph({
  aim: [said(cite('000', 179))],
  indications: [said(cite('000', 179))],
  results: [remarked()],
});
