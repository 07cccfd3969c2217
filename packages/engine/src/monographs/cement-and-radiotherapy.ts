import { cite } from '../sources/source.js';
import {
  cementExtension,
  cementJointRelative,
  cementSafetyContraindications,
  cementSpinalRelative,
} from './cement-contraindications.js';
import { defineMonograph, disputed, remarked, said } from './define.js';

/** Cement plus radiotherapy. */
export const cementAndRadiotherapy = defineMonograph({
  aim: [said(cite('001', 373, 384), cite('002', 71))],
  indications: [
    said(cite('002', 71)),
    said(cite('000', 223)),
    disputed(['C-07'], cite('000', 221)),
    said(cite('001', 373, 384)),
    said(cite('002', 39)),
  ],
  absoluteContraindications: [...cementSafetyContraindications, ...cementExtension],
  relativeContraindications: [...cementSpinalRelative, ...cementJointRelative],
  cautions: [said(cite('002', 38)), remarked()],
  combinations: [said(cite('002', 71)), said(cite('000', 221)), remarked()],
  results: [disputed(['C-27'], cite('000', 62, 64)), said(cite('000', 62, 64))],
});
