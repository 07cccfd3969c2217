import { cite } from '../sources/source.js';
import { defineMonograph, said } from './define.js';

/** Stereotactic body radiotherapy. */
export const stereotacticRadiotherapy = defineMonograph({
  aim: [said(cite('000', 179))],
  indications: [said(cite('000', 179)), said(cite('000', 179))],
});
