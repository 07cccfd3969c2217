import { cite } from '../sources/source.js';
import {
  cementJointRelative,
  cementNonIndication,
  cementPainContraindications,
  cementSafetyContraindications,
  cementSpinalRelative,
} from './cement-contraindications.js';
import { defineMonograph, disputed, remarked, said } from './define.js';

/** Cementoplasty (osteoplasty), any bone. */
export const cementoplasty = defineMonograph({
  aim: [said(cite('002', 7), cite('002', 89), cite('000', 39, 41)), said(cite('002', 20))],
  principle: [
    said(cite('000', 39), cite('001', 83, 85), cite('002', 9)),
    disputed(['C-35'], cite('000', 39), cite('002', 9)),
    said(cite('000', 39)),
    said(cite('002', 11, 14)),
    disputed(['C-27'], cite('002', 14), cite('000', 62), cite('004', 64)),
  ],
  indications: [
    said(cite('002', 7)),
    said(cite('000', 41), cite('000', 177)),
    said(cite('002', 36, 37)),
    said(cite('002', 38)),
    said(cite('002', 39)),
    disputed(['C-06'], cite('001', 85, 86), cite('001', 109, 112), cite('002', 19)),
    ...cementNonIndication,
  ],
  absoluteContraindications: [...cementPainContraindications, ...cementSafetyContraindications],
  relativeContraindications: [...cementSpinalRelative, ...cementJointRelative],
  cautions: [
    said(cite('002', 30, 32)),
    disputed(['C-06'], cite('002', 19)),
    said(cite('000', 60)),
    said(cite('002', 21), cite('000', 89)),
    said(cite('001', 161, 164)),
    said(cite('002', 50, 52)),
    remarked(),
  ],
  anatomy: [
    said(cite('000', 177)),
    said(cite('002', 90)),
    disputed(['C-05'], cite('002', 26), cite('002', 73), cite('004', 64)),
  ],
  size: [said(cite('002', 71)), remarked()],
  nearbyStructures: [
    said(cite('000', 47)),
    said(cite('000', 68), cite('000', 76), cite('000', 87), cite('002', 63), cite('004', 141)),
  ],
  guidance: [said(cite('002', 9), cite('002', 89))],
  combinations: [
    said(cite('002', 71)),
    said(cite('002', 20), cite('002', 71), cite('002', 91)),
    said(cite('000', 93, 97), cite('004', 66)),
    said(cite('000', 169)),
    disputed(['C-25'], cite('002', 22), cite('000', 47)),
    said(cite('004', 44)),
  ],
  results: [said(cite('002', 13)), said(cite('001', 112, 116)), said(cite('004', 40))],
  delayAndDuration: [said(cite('001', 112, 116)), said(cite('004', 34, 40)), remarked()],
  complications: [
    said(cite('002', 63)),
    said(cite('002', 63)),
    said(cite('002', 63)),
    said(cite('002', 65)),
    said(cite('002', 67)),
  ],
  resources: [said(cite('001', 436, 437))],
});
