import { cite } from '../sources/source.js';
import { cryoablation } from './cryoablation.js';
import { defineMonograph, disputed, remarked, said } from './define.js';

/** Cryoablation plus radiotherapy. */
export const cryoablationAndRadiotherapy = defineMonograph({
  aim: [said(cite('002', 85))],
  indications: [said(cite('002', 85), cite('002', 233))],
  absoluteContraindications: cryoablation.absoluteContraindications,
  cautions: [disputed(['C-13'], cite('002', 79)), said(cite('002', 38))],
  combinations: [remarked()],
  results: [said(cite('002', 85))],
});
