import { cite } from '../sources/source.js';
import { yesNo } from './define.js';

/** Facts about what is planned. */
export const planFields = {
  'plan.surgery': yesNo([cite('000', 159), cite('001', 450, 451)]),
  'plan.rt': yesNo([cite('002', 20), cite('002', 71)]),
  'plan.cement_same_session': yesNo([cite('000', 147), cite('004', 60)]),
  'plan.margin_10mm': yesNo([cite('004', 74)]),
  'plan.angio_ct_done': yesNo([cite('001', 346, 350)]),
} as const;
