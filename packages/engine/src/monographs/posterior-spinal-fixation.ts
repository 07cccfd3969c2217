import { cite } from '../sources/source.js';
import {
  cementExtension,
  cementSafetyContraindications,
  cementSpinalRelative,
  cementWithFixationCautions,
} from './cement-contraindications.js';
import { defineMonograph, remarked, said } from './define.js';

/** Percutaneous posterior spinal fixation with vertebroplasty. */
export const posteriorSpinalFixation = defineMonograph({
  aim: [said(cite('000', 105), cite('000', 185)), said(cite('000', 58), cite('000', 62))],
  indications: [said(cite('000', 105), cite('000', 185))],
  absoluteContraindications: [...cementSafetyContraindications, ...cementExtension],
  relativeContraindications: cementSpinalRelative,
  cautions: [said(cite('000', 183)), ...cementWithFixationCautions],
  anatomy: [remarked()],
  combinations: [said(cite('000', 105), cite('000', 185))],
  results: [said(cite('001', 145, 147))],
});
