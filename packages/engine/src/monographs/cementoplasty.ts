import { cite } from '../sources/source.js';
import { defineMonograph, disputed, remarked, said } from './define.js';

/** Cementoplasty (osteoplasty), any bone. */
export const cementoplasty = defineMonograph({
  aim: [said(cite('002', 7), cite('002', 13), cite('002', 89), cite('000', 37, 41)), said(cite('002', 20))],
  principle: [
    said(cite('000', 39), cite('001', 83, 85), cite('002', 9)),
    said(cite('000', 39)),
    said(cite('002', 11, 14)),
  ],
  indications: [
    said(cite('002', 7)),
    said(cite('000', 41), cite('000', 177)),
    said(cite('002', 36, 39)),
    said(cite('001', 85, 86), cite('001', 109, 112)),
  ],
  absoluteContraindications: [said(cite('002', 45, 46)), said(cite('002', 43)), said(cite('001', 421, 423))],
  relativeContraindications: [said(cite('002', 46))],
  cautions: [
    said(cite('002', 30, 32)),
    disputed(['C-06'], cite('002', 19)),
    said(cite('000', 60)),
    said(cite('002', 21), cite('000', 89)),
    said(cite('001', 161, 164)),
  ],
  anatomy: [
    said(cite('000', 177)),
    said(cite('002', 90)),
    disputed(['C-05'], cite('002', 26), cite('002', 73), cite('004', 64)),
  ],
  size: [said(cite('002', 71)), remarked()],
  nearbyStructures: [
    said(cite('000', 47)),
    said(cite('000', 68), cite('000', 76), cite('000', 87), cite('002', 63), cite('004', 141)),
  ],
  guidance: [said(cite('002', 9), cite('002', 89))],
  anaesthesia: [remarked()],
  combinations: [
    said(cite('002', 71)),
    said(cite('002', 20), cite('002', 71), cite('002', 91)),
    said(cite('000', 93, 97), cite('004', 66)),
    said(cite('000', 169)),
    said(cite('004', 44)),
  ],
  results: [said(cite('002', 13)), said(cite('001', 112, 116)), said(cite('004', 40))],
  delayAndDuration: [said(cite('001', 112, 116)), said(cite('004', 40)), remarked()],
  complications: [said(cite('002', 63)), said(cite('002', 65)), said(cite('002', 67))],
  resources: [said(cite('001', 436, 437))],
});
