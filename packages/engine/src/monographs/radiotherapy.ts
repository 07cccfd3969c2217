import { cite } from '../sources/source.js';
import { defineMonograph, disputed, said } from './define.js';

/** External beam radiotherapy. */
export const radiotherapy = defineMonograph({
  aim: [disputed(['C-37'], cite('004', 32))],
  indications: [
    said(cite('000', 29), cite('004', 32)),
    said(cite('000', 183)),
    disputed(['C-07'], cite('000', 221)),
    disputed(['C-04'], cite('004', 86)),
  ],
  cautions: [said(cite('004', 32)), said(cite('004', 32)), said(cite('002', 38))],
  combinations: [said(cite('000', 221, 223), cite('002', 71)), said(cite('002', 85))],
  results: [
    disputed(['C-22'], cite('001', 16, 20)),
    disputed(['C-22'], cite('004', 40)),
    disputed(['C-22'], cite('004', 32)),
  ],
  delayAndDuration: [said(cite('004', 32))],
});
