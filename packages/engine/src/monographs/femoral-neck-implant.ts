import { cite } from '../sources/source.js';
import {
  cementExtension,
  cementJointRelative,
  cementSafetyContraindications,
  cementWithFixationCautions,
} from './cement-contraindications.js';
import { defineMonograph, said } from './define.js';

/** Y-shaped cemented femoral neck implant. */
export const femoralNeckImplant = defineMonograph({
  aim: [said(cite('000', 117), cite('000', 124))],
  principle: [said(cite('000', 117), cite('000', 135)), said(cite('000', 117), cite('000', 135))],
  indications: [said(cite('000', 117), cite('000', 124))],
  absoluteContraindications: [...cementSafetyContraindications, ...cementExtension],
  relativeContraindications: [said(cite('000', 124)), ...cementJointRelative],
  cautions: [said(cite('000', 237)), said(cite('000', 237)), ...cementWithFixationCautions],
  anatomy: [said(cite('000', 117), cite('000', 124))],
  combinations: [said(cite('000', 237))],
  results: [said(cite('000', 124), cite('000', 265))],
});
