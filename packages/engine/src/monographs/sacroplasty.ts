import { cite } from '../sources/source.js';
import {
  cementJointRelative,
  cementNonIndication,
  cementPainContraindications,
  cementSafetyContraindications,
  cementSpinalRelative,
} from './cement-contraindications.js';
import { defineMonograph, said } from './define.js';

/** Sacroplasty. */
export const sacroplasty = defineMonograph({
  aim: [said(cite('000', 87))],
  indications: [said(cite('000', 87), cite('002', 26)), ...cementNonIndication],
  absoluteContraindications: [...cementPainContraindications, ...cementSafetyContraindications],
  relativeContraindications: [...cementSpinalRelative, ...cementJointRelative],
  cautions: [said(cite('000', 87))],
  anatomy: [said(cite('000', 87))],
  nearbyStructures: [said(cite('000', 87))],
  guidance: [said(cite('000', 87)), said(cite('002', 9))],
  results: [said(cite('000', 87))],
  complications: [said(cite('000', 87))],
});
