import { cite } from '../sources/source.js';
import {
  cementJointRelative,
  cementNonIndication,
  cementPainContraindications,
  cementSafetyContraindications,
} from './cement-contraindications.js';
import { defineMonograph, disputed, said } from './define.js';

/** Cementoplasty of flat bones: sternum, ribs. */
export const flatBoneCementoplasty = defineMonograph({
  aim: [said(cite('001', 109, 116), cite('002', 89))],
  indications: [said(cite('001', 109, 112), cite('002', 26)), ...cementNonIndication],
  absoluteContraindications: [...cementPainContraindications, ...cementSafetyContraindications],
  relativeContraindications: cementJointRelative,
  cautions: [disputed(['C-21'], cite('004', 126), cite('001', 221, 222)), disputed(['C-32'], cite('002', 26))],
  anatomy: [said(cite('001', 111, 112), cite('002', 26))],
  nearbyStructures: [said(cite('004', 131))],
  combinations: [said(cite('004', 126))],
  results: [said(cite('001', 221, 222)), said(cite('001', 114, 116))],
  delayAndDuration: [said(cite('001', 222))],
});
