import type * as statements from '../../../monographs/general-contraindications.js';
import type { MonographStatement } from '../../../monographs/define.js';
import type { MonographTexts } from '../../texts.js';

type Words<S extends readonly MonographStatement[]> = MonographTexts<{ readonly aim: S }>['aim'];

export const generalContraindications: Words<typeof statements.generalContraindications> = [
  'Haemostasis disorder that cannot be corrected, leukopenia, ongoing sepsis: general contraindications named by Mastier 2018, without grading them.',
];
