import { cite } from '../sources/source.js';
import { defineMonograph, remarked, said } from './define.js';

/** Cementoplasty of the iliopubic / ischiopubic rami and other iliac sites. */
export const pubicRamiCementoplasty = defineMonograph({
  aim: [remarked()],
  indications: [said(cite('000', 229)), said(cite('000', 78))],
  absoluteContraindications: [said(cite('002', 45, 46)), said(cite('002', 43)), said(cite('001', 421, 423))],
  relativeContraindications: [said(cite('002', 46))],
  cautions: [said(cite('000', 109))],
  anatomy: [said(cite('000', 78))],
  combinations: [said(cite('000', 229))],
  results: [remarked()],
});
