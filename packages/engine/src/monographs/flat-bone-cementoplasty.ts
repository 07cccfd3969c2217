import { cite } from '../sources/source.js';
import { defineMonograph, disputed, remarked, said } from './define.js';

/** Cementoplasty of flat bones: sternum, ribs. */
export const flatBoneCementoplasty = defineMonograph({
  aim: [said(cite('001', 109, 116))],
  indications: [said(cite('001', 109, 112), cite('002', 26))],
  absoluteContraindications: [said(cite('002', 45, 46)), said(cite('002', 43)), said(cite('001', 421, 423))],
  relativeContraindications: [said(cite('002', 46))],
  cautions: [disputed(['C-21'], cite('004', 126)), remarked('C-32')],
  anatomy: [said(cite('002', 26))],
  nearbyStructures: [said(cite('004', 131))],
  combinations: [said(cite('004', 126))],
  results: [said(cite('001', 221, 222)), said(cite('001', 114, 116))],
  delayAndDuration: [said(cite('001', 222))],
});
