import { cite } from '../sources/source.js';
import {
  cementExtension,
  cementNonIndication,
  cementPainContraindications,
  cementSafetyContraindications,
  cementSpinalRelative,
} from './cement-contraindications.js';
import { defineMonograph, disputed, remarked, said } from './define.js';

/** Balloon kyphoplasty. */
export const balloonKyphoplasty = defineMonograph({
  aim: [said(cite('000', 54), cite('002', 77)), said(cite('001', 118, 121))],
  principle: [said(cite('000', 54), cite('002', 77))],
  indications: [said(cite('000', 54)), said(cite('001', 124, 127)), said(cite('002', 77)), ...cementNonIndication],
  absoluteContraindications: [...cementPainContraindications, ...cementSafetyContraindications, ...cementExtension],
  relativeContraindications: cementSpinalRelative,
  cautions: [disputed(['C-09'], cite('000', 54), cite('001', 122, 123), cite('002', 77))],
  anatomy: [said(cite('000', 54))],
  results: [said(cite('002', 77))],
  complications: [said(cite('001', 127, 128)), remarked()],
  resources: [said(cite('000', 54)), said(cite('002', 77))],
});
