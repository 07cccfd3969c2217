import { cite } from '../sources/source.js';
import {
  cementJointRelative,
  cementNonIndication,
  cementPainContraindications,
  cementSafetyContraindications,
} from './cement-contraindications.js';
import { defineMonograph, disputed, said } from './define.js';

/** Cementoplasty alone in a long bone. */
export const longBoneCementoplasty = defineMonograph({
  aim: [disputed(['C-05'], cite('001', 132, 135), cite('002', 73), cite('004', 64))],
  indications: [
    disputed(['C-05'], cite('002', 73)),
    disputed(['C-05'], cite('001', 132, 135)),
    said(cite('004', 88)),
    disputed(['C-05'], cite('004', 88)),
    said(cite('004', 162)),
    ...cementNonIndication,
  ],
  absoluteContraindications: [...cementPainContraindications, ...cementSafetyContraindications],
  relativeContraindications: cementJointRelative,
  cautions: [
    said(cite('000', 41), cite('000', 95), cite('000', 177)),
    disputed(['C-05'], cite('001', 149, 151)),
    disputed(['C-29'], cite('000', 235), cite('002', 73), cite('001', 135, 138)),
  ],
  anatomy: [said(cite('000', 177), cite('002', 26))],
  nearbyStructures: [said(cite('004', 141), cite('004', 152))],
  guidance: [said(cite('004', 162))],
  combinations: [said(cite('004', 66), cite('002', 73)), said(cite('004', 88))],
  results: [said(cite('004', 162))],
  complications: [said(cite('001', 149, 151)), said(cite('004', 141), cite('004', 162))],
});
