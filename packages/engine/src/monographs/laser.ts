import { cite } from '../sources/source.js';
import { defineMonograph, said } from './define.js';
import { generalContraindications } from './general-contraindications.js';

/** Laser ablation. */
export const laser = defineMonograph({
  aim: [said(cite('001', 153, 167), cite('001', 217, 219))],
  indications: [said(cite('001', 217, 219))],
  absoluteContraindications: [...generalContraindications],
  size: [said(cite('001', 217))],
});
