import { cite } from '../sources/source.js';
import {
  cementExtension,
  cementJointRelative,
  cementSafetyContraindications,
  cementWithFixationCautions,
} from './cement-contraindications.js';
import { defineMonograph, said } from './define.js';

/** Needle / spindle / pin reinforcement with cement ('rebar'). */
export const reinforcedCementoplasty = defineMonograph({
  aim: [said(cite('004', 66))],
  principle: [said(cite('002', 73), cite('004', 66))],
  indications: [said(cite('004', 66)), said(cite('002', 73))],
  absoluteContraindications: [...cementSafetyContraindications, ...cementExtension],
  relativeContraindications: cementJointRelative,
  cautions: [said(cite('004', 66)), ...cementWithFixationCautions],
  anatomy: [said(cite('002', 73), cite('004', 66))],
  results: [said(cite('004', 66)), said(cite('004', 40))],
});
