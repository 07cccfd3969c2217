import { cite } from '../sources/source.js';
import { defineMonograph, disputed, said } from './define.js';
import { generalContraindications } from './general-contraindications.js';

/** Radiofrequency ablation (generic). */
export const radiofrequency = defineMonograph({
  aim: [said(cite('001', 157, 167), cite('002', 85)), said(cite('000', 179), cite('001', 164, 167))],
  principle: [
    said(cite('001', 170, 174), cite('004', 50)),
    disputed(['C-15'], cite('001', 170, 174), cite('002', 83), cite('004', 50)),
  ],
  indications: [
    said(cite('001', 66, 69)),
    said(cite('001', 160, 164)),
    said(cite('002', 85), cite('002', 92)),
    said(cite('000', 137), cite('000', 179)),
    said(cite('004', 52)),
    said(cite('000', 189)),
  ],
  absoluteContraindications: [...generalContraindications],
  cautions: [
    disputed(['C-13'], cite('002', 79)),
    disputed(['C-13'], cite('000', 141)),
    said(cite('004', 52, 54)),
    said(cite('004', 54)),
    said(cite('004', 54), cite('001', 176, 179)),
    said(cite('004', 54)),
    said(cite('000', 137)),
  ],
  anatomy: [said(cite('001', 157, 160)), said(cite('000', 141))],
  size: [said(cite('004', 50)), said(cite('004', 50))],
  nearbyStructures: [
    disputed(['C-13'], cite('000', 141)),
    said(cite('001', 176, 179)),
    said(cite('002', 85)),
    said(cite('001', 191, 196)),
  ],
  guidance: [said(cite('001', 198, 200))],
  anaesthesia: [said(cite('002', 85))],
  combinations: [
    said(cite('002', 79), cite('000', 137)),
    said(cite('004', 90)),
    said(cite('002', 20)),
    said(cite('000', 155)),
  ],
  results: [
    disputed(['C-23'], cite('001', 203, 205)),
    disputed(['C-23'], cite('002', 85)),
    said(cite('001', 211, 213)),
  ],
  delayAndDuration: [said(cite('001', 202, 203)), disputed(['C-33'], cite('000', 128), cite('000', 137))],
  complications: [said(cite('002', 85))],
  resources: [said(cite('002', 85))],
});
