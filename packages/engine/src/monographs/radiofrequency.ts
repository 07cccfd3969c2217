import { cite } from '../sources/source.js';
import { defineMonograph, disputed, remarked, said } from './define.js';

/** Radiofrequency ablation (generic). */
export const radiofrequency = defineMonograph({
  aim: [said(cite('000', 128, 137), cite('001', 164, 167), cite('002', 85))],
  principle: [said(cite('001', 170, 174), cite('004', 50)), remarked('C-15')],
  indications: [
    said(cite('001', 66, 69)),
    said(cite('001', 161, 164)),
    said(cite('002', 85), cite('002', 92)),
    said(cite('000', 137), cite('000', 179)),
    said(cite('004', 52)),
    said(cite('000', 189)),
  ],
  absoluteContraindications: [said(cite('002', 79)), said(cite('000', 141)), said(cite('001', 421, 423))],
  relativeContraindications: [said(cite('004', 54)), said(cite('004', 52, 54))],
  cautions: [said(cite('004', 54), cite('001', 176, 179)), said(cite('004', 54)), said(cite('000', 137))],
  anatomy: [said(cite('000', 141))],
  size: [said(cite('004', 50))],
  nearbyStructures: [
    said(cite('000', 141)),
    said(cite('001', 178, 179)),
    said(cite('002', 85)),
    said(cite('001', 191, 196)),
  ],
  guidance: [said(cite('001', 198, 200))],
  anaesthesia: [said(cite('002', 85))],
  combinations: [said(cite('002', 79)), said(cite('004', 90)), said(cite('000', 155)), said(cite('002', 20))],
  results: [said(cite('001', 203, 205)), said(cite('002', 85))],
  delayAndDuration: [said(cite('001', 202, 203)), disputed(['C-33'], cite('000', 128, 137))],
  complications: [said(cite('002', 85))],
  resources: [said(cite('002', 85))],
});
