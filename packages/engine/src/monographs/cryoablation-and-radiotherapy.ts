import { cite } from '../sources/source.js';
import { defineMonograph, remarked, said } from './define.js';

/** Cryoablation plus radiotherapy. */
export const cryoablationAndRadiotherapy = defineMonograph({
  aim: [said(cite('002', 85))],
  indications: [said(cite('002', 85))],
  absoluteContraindications: [remarked()],
  combinations: [remarked()],
  results: [said(cite('002', 85))],
});
