import { cite } from '../sources/source.js';
import { defineMonograph, remarked, said } from './define.js';

/** Scapuloplasty. */
export const scapuloplasty = defineMonograph({
  aim: [said(cite('000', 89)), said(cite('004', 103), cite('004', 116))],
  indications: [said(cite('000', 89)), said(cite('004', 103))],
  absoluteContraindications: [said(cite('002', 45, 46)), said(cite('002', 43)), said(cite('001', 421, 423))],
  relativeContraindications: [said(cite('002', 46))],
  cautions: [said(cite('000', 89)), said(cite('004', 103))],
  anatomy: [remarked()],
  nearbyStructures: [said(cite('004', 118))],
  guidance: [said(cite('004', 103))],
  combinations: [said(cite('004', 103)), said(cite('004', 103))],
  results: [said(cite('004', 103))],
});
