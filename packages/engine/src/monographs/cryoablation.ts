import { cite } from '../sources/source.js';
import { defineMonograph, disputed, remarked, said } from './define.js';
import { generalContraindications } from './general-contraindications.js';

/** Cryoablation. */
export const cryoablation = defineMonograph({
  aim: [
    said(cite('000', 145, 147), cite('001', 157, 167), cite('002', 85)),
    said(cite('000', 179), cite('001', 164, 167)),
  ],
  principle: [
    said(cite('001', 183, 189), cite('004', 60)),
    said(cite('004', 60)),
    disputed(['C-14'], cite('000', 145), cite('001', 183, 186), cite('004', 60)),
    disputed(['C-14'], cite('000', 145), cite('004', 60)),
  ],
  indications: [
    said(cite('001', 66, 69)),
    said(cite('000', 189)),
    said(cite('000', 147)),
    said(cite('004', 60)),
    said(cite('001', 179, 182), cite('004', 60), cite('004', 103)),
    said(cite('001', 186, 189), cite('004', 60)),
    said(cite('002', 85), cite('002', 92)),
    said(cite('000', 137), cite('000', 179)),
  ],
  absoluteContraindications: [...generalContraindications],
  cautions: [
    disputed(['C-13'], cite('002', 79)),
    said(cite('004', 60)),
    disputed(['C-13'], cite('004', 60)),
    disputed(['C-13'], cite('001', 247, 249), cite('002', 85)),
    said(cite('002', 81)),
    disputed(['C-36'], cite('000', 137)),
  ],
  anatomy: [said(cite('001', 157, 160), cite('004', 60))],
  size: [said(cite('001', 186, 189), cite('004', 60)), said(cite('001', 378, 381), cite('004', 103))],
  nearbyStructures: [
    said(cite('001', 176, 182), cite('001', 379, 381), cite('004', 103)),
    said(cite('002', 85)),
    said(cite('001', 191, 196)),
    remarked('C-13'),
  ],
  guidance: [said(cite('000', 147), cite('001', 180, 182), cite('001', 198, 200), cite('004', 60))],
  anaesthesia: [disputed(['C-11'], cite('000', 147), cite('004', 60)), disputed(['C-11'], cite('002', 85))],
  combinations: [
    disputed(['C-12'], cite('004', 60)),
    disputed(['C-12'], cite('004', 103)),
    disputed(['C-12'], cite('000', 147)),
    disputed(['C-12'], cite('002', 79)),
    said(cite('002', 85)),
  ],
  results: [said(cite('001', 205, 208)), disputed(['C-23'], cite('002', 85)), said(cite('001', 211, 213))],
  delayAndDuration: [
    disputed(['C-24'], cite('001', 202, 203)),
    disputed(['C-24'], cite('004', 34, 40)),
    disputed(['C-33'], cite('000', 128), cite('000', 137)),
  ],
  complications: [said(cite('002', 85)), said(cite('004', 60))],
  resources: [said(cite('000', 147), cite('002', 85), cite('004', 60)), said(cite('001', 434, 440))],
});
