import { cite } from '../sources/source.js';
import {
  cementJointRelative,
  cementNonIndication,
  cementPainContraindications,
  cementSafetyContraindications,
} from './cement-contraindications.js';
import { defineMonograph, disputed, remarked, said } from './define.js';

/** Cementoplasty of the femoral or humeral head. */
export const headCementoplasty = defineMonograph({
  aim: [said(cite('002', 89))],
  indications: [disputed(['C-20'], cite('000', 91), cite('002', 90)), ...cementNonIndication],
  absoluteContraindications: [...cementPainContraindications, ...cementSafetyContraindications],
  relativeContraindications: cementJointRelative,
  cautions: [said(cite('000', 91)), said(cite('000', 91)), said(cite('000', 235))],
  anatomy: [said(cite('000', 91))],
  results: [remarked()],
});
