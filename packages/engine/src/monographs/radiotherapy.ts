import { cite } from '../sources/source.js';
import { defineMonograph, remarked, said } from './define.js';

/** External beam radiotherapy. */
export const radiotherapy = defineMonograph({
  aim: [said(cite('004', 32))],
  indications: [
    said(cite('000', 29), cite('004', 32)),
    said(cite('000', 183)),
    said(cite('000', 221)),
    said(cite('004', 86)),
  ],
  cautions: [said(cite('004', 32)), said(cite('002', 38))],
  combinations: [remarked()],
  results: [said(cite('001', 16, 20)), said(cite('004', 40))],
  delayAndDuration: [said(cite('004', 32))],
});
