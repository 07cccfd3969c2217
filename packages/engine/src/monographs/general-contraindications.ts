import { cite } from '../sources/source.js';
import { type MonographStatement, said } from './define.js';

/** Of percutaneous and endovascular techniques in general. */
export const generalContraindications = [said(cite('001', 421, 423))] as const satisfies readonly MonographStatement[];
