import { cite } from '../sources/source.js';
import { defineMonograph, remarked, said } from './define.js';

/** Open surgery of flat bones, iliac bone and other sites. */
export const otherSurgery = defineMonograph({
  aim: [said(cite('000', 29))],
  indications: [said(cite('004', 103)), said(cite('004', 126)), said(cite('000', 113))],
  absoluteContraindications: [said(cite('002', 38), cite('004', 73))],
  cautions: [said(cite('004', 44)), said(cite('001', 20, 23)), remarked()],
  anatomy: [remarked()],
  combinations: [said(cite('000', 159))],
});
