import { cite } from '../sources/source.js';
import { defineMonograph, remarked, said } from './define.js';

/** Ablation with sensitising drug perfusion. */
export const sensitisingPerfusion = defineMonograph({
  aim: [said(cite('000', 155))],
  indications: [said(cite('000', 155)), said(cite('000', 276))],
  cautions: [remarked()],
});
