import { cite } from '../sources/source.js';
import { defineMonograph, disputed, said } from './define.js';

/** Surgical fixation or prosthesis in long bones. */
export const longBoneSurgery = defineMonograph({
  aim: [disputed(['C-29'], cite('000', 235, 237))],
  indications: [
    said(cite('000', 235)),
    said(cite('000', 237)),
    said(cite('000', 91)),
    disputed(['C-02'], cite('000', 235), cite('001', 135, 138)),
    disputed(['C-02'], cite('004', 86)),
  ],
  cautions: [
    said(cite('002', 73)),
    said(cite('004', 44)),
    disputed(['C-29'], cite('001', 20, 23), cite('001', 137, 138)),
  ],
  combinations: [said(cite('000', 159), cite('001', 447, 451))],
});
