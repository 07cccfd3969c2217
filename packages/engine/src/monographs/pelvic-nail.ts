import { cite } from '../sources/source.js';
import {
  cementExtension,
  cementJointRelative,
  cementSafetyContraindications,
  cementWithFixationCautions,
} from './cement-contraindications.js';
import { defineMonograph, said } from './define.js';

/** Percutaneous locked cemented nail of the pelvic inlet (supra-acetabular ilium). */
export const pelvicNail = defineMonograph({
  aim: [said(cite('000', 113), cite('000', 231))],
  principle: [said(cite('000', 122), cite('000', 231)), said(cite('000', 122))],
  indications: [said(cite('000', 113), cite('000', 231))],
  absoluteContraindications: [...cementSafetyContraindications, ...cementExtension],
  relativeContraindications: cementJointRelative,
  cautions: [said(cite('000', 113), cite('000', 122)), said(cite('000', 113)), ...cementWithFixationCautions],
  anatomy: [said(cite('000', 113), cite('000', 122))],
  results: [said(cite('000', 113))],
});
