import { cite } from '../sources/source.js';
import { disputed, type MonographStatement, remarked, said } from './define.js';

/** Not a contraindication, but not an indication of cement alone either. */
export const cementNonIndication = [
  disputed(['C-06'], cite('002', 43)),
] as const satisfies readonly MonographStatement[];

/** Absolute for cement alone; the engine only cautions when a fixation is combined. */
export const cementPainContraindications = [
  said(cite('002', 45, 46)),
  said(cite('002', 45, 46)),
] as const satisfies readonly MonographStatement[];

/** Absolute for whatever contains cement. */
export const cementSafetyContraindications = [
  said(cite('002', 45, 46)),
  said(cite('002', 45, 46)),
  said(cite('002', 45, 46)),
  said(cite('001', 421, 423)),
] as const satisfies readonly MonographStatement[];

/** Relative, where the spine or the sacrum is treated. */
export const cementSpinalRelative = [
  disputed(['C-08'], cite('002', 45, 46), cite('000', 47), cite('000', 223)),
  said(cite('002', 45, 46)),
  disputed(['C-07'], cite('002', 18), cite('002', 45, 46), cite('000', 221), cite('001', 408, 410), cite('001', 416)),
] as const satisfies readonly MonographStatement[];

/** Relative, where a joint is near. */
export const cementJointRelative = [said(cite('002', 45, 46))] as const satisfies readonly MonographStatement[];

/** That the table of the recommendations is extended beyond cementoplasty. */
export const cementExtension = [remarked()] as const satisfies readonly MonographStatement[];

/** What becomes of the first two contraindications when a fixation is combined. */
export const cementWithFixationCautions = [remarked()] as const satisfies readonly MonographStatement[];
