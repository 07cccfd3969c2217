import { cite } from '../sources/source.js';
import {
  cementJointRelative,
  cementNonIndication,
  cementPainContraindications,
  cementSafetyContraindications,
} from './cement-contraindications.js';
import { defineMonograph, disputed, said } from './define.js';

/** Scapuloplasty. */
export const scapuloplasty = defineMonograph({
  aim: [said(cite('000', 89)), said(cite('004', 103), cite('004', 116))],
  indications: [said(cite('000', 89), cite('002', 26)), said(cite('004', 103)), ...cementNonIndication],
  absoluteContraindications: [...cementPainContraindications, ...cementSafetyContraindications],
  relativeContraindications: cementJointRelative,
  cautions: [said(cite('000', 89)), said(cite('004', 103)), disputed(['C-32'], cite('002', 26))],
  anatomy: [said(cite('000', 89), cite('002', 26), cite('004', 103))],
  nearbyStructures: [said(cite('004', 118))],
  guidance: [said(cite('004', 103))],
  combinations: [disputed(['C-12'], cite('004', 103)), said(cite('004', 103))],
  results: [said(cite('004', 103))],
});
