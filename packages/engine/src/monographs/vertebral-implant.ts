import { cite } from '../sources/source.js';
import {
  cementExtension,
  cementJointRelative,
  cementNonIndication,
  cementPainContraindications,
  cementSafetyContraindications,
  cementSpinalRelative,
} from './cement-contraindications.js';
import { defineMonograph, disputed, remarked, said } from './define.js';

/** Intraosseous implant left in place and filled with cement: stent, jack or mesh sac. */
export const vertebralImplant = defineMonograph({
  aim: [said(cite('000', 101), cite('000', 223), cite('000', 227)), said(cite('001', 118, 121))],
  principle: [said(cite('000', 101)), said(cite('000', 101)), remarked()],
  indications: [
    said(cite('000', 101)),
    disputed(['C-28'], cite('000', 52), cite('000', 223)),
    said(cite('000', 227)),
    ...cementNonIndication,
  ],
  absoluteContraindications: [...cementPainContraindications, ...cementSafetyContraindications, ...cementExtension],
  relativeContraindications: [...cementSpinalRelative, ...cementJointRelative],
  cautions: [disputed(['C-28'], cite('000', 52), cite('000', 223)), said(cite('001', 122, 123))],
  anatomy: [said(cite('000', 101), cite('000', 223), cite('000', 227))],
  nearbyStructures: [said(cite('000', 101), cite('000', 227))],
  results: [remarked()],
});
