import { cite } from '../sources/source.js';
import { defineMonograph, remarked, said } from './define.js';

/** Percutaneous locked cemented nail of the pelvic inlet (supra-acetabular ilium). */
export const pelvicNail = defineMonograph({
  aim: [said(cite('000', 113), cite('000', 231))],
  principle: [said(cite('000', 122), cite('000', 231))],
  indications: [said(cite('000', 113), cite('000', 231))],
  absoluteContraindications: [said(cite('002', 45, 46)), said(cite('002', 43)), said(cite('001', 421, 423))],
  relativeContraindications: [said(cite('002', 46))],
  cautions: [said(cite('000', 113), cite('000', 122)), said(cite('000', 113))],
  anatomy: [remarked()],
  results: [said(cite('000', 113))],
});
