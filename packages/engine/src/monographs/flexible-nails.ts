import { cite } from '../sources/source.js';
import {
  cementExtension,
  cementJointRelative,
  cementSafetyContraindications,
  cementWithFixationCautions,
} from './cement-contraindications.js';
import { defineMonograph, remarked, said } from './define.js';

/** Cement-filled catheters or flexible nails in diaphyses. */
export const flexibleNails = defineMonograph({
  aim: [said(cite('004', 66))],
  principle: [said(cite('004', 66))],
  indications: [said(cite('004', 66))],
  absoluteContraindications: [...cementSafetyContraindications, ...cementExtension],
  relativeContraindications: cementJointRelative,
  cautions: [said(cite('004', 66)), ...cementWithFixationCautions],
  anatomy: [said(cite('004', 66))],
  results: [remarked()],
});
