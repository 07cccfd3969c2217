import { cite } from '../sources/source.js';
import {
  cementNonIndication,
  cementPainContraindications,
  cementSafetyContraindications,
  cementSpinalRelative,
} from './cement-contraindications.js';
import { defineMonograph, disputed, said } from './define.js';

/** Vertebroplasty. */
export const vertebroplasty = defineMonograph({
  aim: [said(cite('000', 58, 62), cite('001', 85, 88))],
  principle: [
    said(cite('000', 47)),
    said(cite('000', 47)),
    said(cite('000', 47), cite('001', 90, 94)),
    said(cite('000', 47), cite('001', 90, 94)),
    said(cite('000', 47)),
    said(cite('000', 47)),
  ],
  indications: [said(cite('000', 223)), said(cite('001', 85, 88)), ...cementNonIndication],
  absoluteContraindications: [...cementPainContraindications, ...cementSafetyContraindications],
  relativeContraindications: cementSpinalRelative,
  cautions: [
    said(cite('000', 183)),
    disputed(['C-07'], cite('000', 221), cite('002', 18), cite('001', 408, 410), cite('001', 416)),
    said(cite('000', 105), cite('000', 177), cite('000', 185)),
    said(cite('000', 15)),
    said(cite('000', 60)),
  ],
  anatomy: [said(cite('001', 90)), disputed(['C-28'], cite('000', 52), cite('000', 223))],
  nearbyStructures: [said(cite('000', 47), cite('000', 68))],
  guidance: [said(cite('000', 47)), said(cite('000', 47)), said(cite('000', 47))],
  anaesthesia: [said(cite('000', 47)), disputed(['C-31'], cite('001', 94, 99))],
  combinations: [
    disputed(['C-25'], cite('000', 47), cite('002', 22)),
    said(cite('000', 221), cite('000', 223), cite('002', 71)),
    said(cite('000', 105), cite('000', 185)),
    said(cite('000', 183)),
    said(cite('002', 79)),
    said(cite('001', 373, 384)),
  ],
  results: [said(cite('000', 58)), said(cite('001', 103, 107)), said(cite('000', 62, 64))],
  delayAndDuration: [said(cite('000', 58)), said(cite('000', 58))],
  complications: [
    said(cite('000', 68)),
    said(cite('000', 68)),
    said(cite('000', 68)),
    said(cite('000', 68)),
    said(cite('000', 68)),
    said(cite('000', 70)),
  ],
  resources: [said(cite('000', 47), cite('000', 68)), said(cite('000', 223))],
});
