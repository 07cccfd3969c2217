import { cite } from '../sources/source.js';
import {
  cementExtension,
  cementJointRelative,
  cementSafetyContraindications,
  cementSpinalRelative,
} from './cement-contraindications.js';
import { defineMonograph, disputed, remarked, said } from './define.js';

/** Thermal ablation followed by cement. */
export const ablationThenCement = defineMonograph({
  aim: [said(cite('002', 20), cite('002', 71), cite('002', 91), cite('004', 40))],
  indications: [
    said(cite('002', 71)),
    said(cite('002', 20)),
    said(cite('001', 373, 384)),
    said(cite('004', 90)),
    said(cite('004', 88)),
    said(cite('004', 88)),
  ],
  absoluteContraindications: [said(cite('004', 54)), ...cementSafetyContraindications, ...cementExtension],
  relativeContraindications: [...cementSpinalRelative, ...cementJointRelative],
  cautions: [
    disputed(['C-13'], cite('002', 79)),
    disputed(['C-13'], cite('000', 141)),
    said(cite('002', 79)),
    disputed(['C-12'], cite('004', 60)),
    disputed(['C-12'], cite('004', 103)),
    disputed(['C-12'], cite('000', 147)),
    remarked(),
  ],
  combinations: [said(cite('004', 88, 90))],
  results: [
    disputed(['C-23'], cite('004', 34, 40)),
    said(cite('004', 103)),
    said(cite('004', 103)),
    said(cite('001', 387, 390)),
  ],
  resources: [said(cite('001', 387, 390))],
});
