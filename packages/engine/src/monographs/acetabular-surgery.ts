import { cite } from '../sources/source.js';
import { defineMonograph, remarked, said } from './define.js';

/** Surgical acetabular reconstruction. */
export const acetabularSurgery = defineMonograph({
  aim: [remarked()],
  indications: [said(cite('004', 90)), said(cite('000', 74))],
  cautions: [said(cite('002', 39))],
  results: [remarked()],
});
