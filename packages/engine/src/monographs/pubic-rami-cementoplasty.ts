import { cite } from '../sources/source.js';
import {
  cementJointRelative,
  cementNonIndication,
  cementPainContraindications,
  cementSafetyContraindications,
} from './cement-contraindications.js';
import { defineMonograph, disputed, remarked, said } from './define.js';

/** Cementoplasty of the iliopubic / ischiopubic rami and other iliac sites. */
export const pubicRamiCementoplasty = defineMonograph({
  aim: [said(cite('002', 89, 90))],
  indications: [said(cite('000', 229)), said(cite('000', 78)), ...cementNonIndication],
  absoluteContraindications: [...cementPainContraindications, ...cementSafetyContraindications],
  relativeContraindications: cementJointRelative,
  cautions: [said(cite('000', 109)), disputed(['C-32'], cite('002', 26))],
  anatomy: [said(cite('000', 78))],
  combinations: [said(cite('000', 109), cite('000', 229))],
  results: [remarked()],
});
