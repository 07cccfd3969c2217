import { cite } from '../sources/source.js';
import {
  cementExtension,
  cementJointRelative,
  cementSafetyContraindications,
  cementSpinalRelative,
  cementWithFixationCautions,
} from './cement-contraindications.js';
import { defineMonograph, disputed, said } from './define.js';

/** Percutaneous screws with cement. */
export const percutaneousScrews = defineMonograph({
  aim: [said(cite('000', 109)), said(cite('001', 139, 143))],
  principle: [said(cite('000', 109)), said(cite('000', 109)), said(cite('004', 126))],
  indications: [
    said(cite('000', 109)),
    said(cite('001', 132, 143)),
    said(cite('004', 90)),
    disputed(['C-21'], cite('004', 126)),
    said(cite('001', 262, 263)),
    said(cite('002', 73)),
  ],
  absoluteContraindications: [...cementSafetyContraindications, ...cementExtension],
  relativeContraindications: [...cementSpinalRelative, ...cementJointRelative],
  cautions: [said(cite('004', 66)), said(cite('000', 237)), ...cementWithFixationCautions],
  anatomy: [said(cite('000', 109), cite('001', 139, 147), cite('004', 126)), said(cite('004', 103))],
  combinations: [said(cite('000', 109)), said(cite('004', 88), cite('004', 90)), said(cite('000', 237))],
  results: [
    said(cite('001', 139, 145)),
    said(cite('001', 262, 263)),
    said(cite('004', 126)),
    said(cite('004', 66), cite('004', 40)),
  ],
  delayAndDuration: [said(cite('001', 262, 263), cite('004', 126))],
});
