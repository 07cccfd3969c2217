import { cite } from '../sources/source.js';
import {
  cementJointRelative,
  cementNonIndication,
  cementPainContraindications,
  cementSafetyContraindications,
} from './cement-contraindications.js';
import { defineMonograph, disputed, said } from './define.js';

/** Acetabuloplasty. */
export const acetabuloplasty = defineMonograph({
  aim: [said(cite('000', 74), cite('000', 227))],
  principle: [said(cite('000', 83))],
  indications: [said(cite('000', 74)), said(cite('002', 39)), ...cementNonIndication],
  absoluteContraindications: [...cementPainContraindications, ...cementSafetyContraindications],
  relativeContraindications: [...cementJointRelative, disputed(['C-19'], cite('000', 74), cite('004', 90))],
  cautions: [said(cite('000', 76)), said(cite('004', 152)), said(cite('000', 227))],
  anatomy: [said(cite('000', 74), cite('000', 78))],
  nearbyStructures: [said(cite('000', 76), cite('004', 152)), said(cite('004', 152))],
  guidance: [said(cite('004', 156))],
  combinations: [
    said(cite('004', 90)),
    said(cite('004', 154, 156), cite('004', 164)),
    said(cite('000', 227)),
    said(cite('002', 39)),
  ],
  results: [said(cite('000', 74))],
  delayAndDuration: [said(cite('000', 74), cite('000', 227))],
  complications: [said(cite('000', 76))],
});
