import { cite } from '../sources/source.js';
import { defineMonograph, remarked, said } from './define.js';
import { generalContraindications } from './general-contraindications.js';

/** High-intensity focused ultrasound. */
export const focusedUltrasound = defineMonograph({
  aim: [said(cite('001', 153, 155), cite('001', 226))],
  absoluteContraindications: [...generalContraindications],
  cautions: [remarked()],
  guidance: [said(cite('001', 198, 200))],
});
