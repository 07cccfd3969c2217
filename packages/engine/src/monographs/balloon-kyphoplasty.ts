import { cite } from '../sources/source.js';
import { defineMonograph, remarked, said } from './define.js';

/** Balloon kyphoplasty. */
export const balloonKyphoplasty = defineMonograph({
  aim: [said(cite('000', 54), cite('002', 77)), said(cite('001', 118, 121))],
  principle: [said(cite('000', 54), cite('002', 77))],
  indications: [said(cite('000', 54)), said(cite('001', 124, 127)), said(cite('002', 77))],
  absoluteContraindications: [said(cite('002', 45, 46)), said(cite('002', 43)), said(cite('001', 421, 423))],
  relativeContraindications: [said(cite('002', 46))],
  cautions: [remarked('C-09')],
  anatomy: [remarked()],
  nearbyStructures: [remarked()],
  guidance: [remarked()],
  combinations: [remarked()],
  results: [said(cite('002', 77)), said(cite('001', 122, 123))],
  complications: [said(cite('001', 127, 128)), remarked()],
  resources: [said(cite('000', 54)), said(cite('002', 77))],
});
