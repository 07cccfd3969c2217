import type * as statements from '../../../monographs/general-contraindications.js';
import type { MonographStatement } from '../../../monographs/define.js';
import type { MonographTexts } from '../../texts.js';

type Words<S extends readonly MonographStatement[]> = MonographTexts<{ readonly aim: S }>['aim'];

export const generalContraindications: Words<typeof statements.generalContraindications> = [
  'Trouble non corrigeable de l’hémostase, leucopénie, sepsis en cours : contre-indications générales citées par Mastier 2018, sans les graduer.',
];
