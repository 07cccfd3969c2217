import { all, hasAny, is, oneOf } from '../logic/condition.js';
import { cite } from '../sources/source.js';
import { defineRules } from './define.js';

/** Histology. */
export const histologyRules = defineRules('histology', [
  {
    id: 'R-240',
    basis: 'case',
    when: oneOf('cancer.primary', 'myeloma', 'lymphoma'),
    then: { info: ['@cement_containing', '@ablation'] },
    sources: [cite('004', 126), cite('004', 162)],
  },
  {
    id: 'R-241',
    basis: 'case',
    when: is('cancer.radiosensitivity', 'sensitive'),
    then: { info: ['T-RT', '@ablation'] },
    sources: [cite('000', 173), cite('004', 162)],
  },
  {
    id: 'R-242',
    basis: 'rev',
    when: is('calc.hypervascular_primary', 'yes'),
    then: { info: ['T-EMB-PRE', 'T-EMB-PAIN'] },
    sources: [cite('000', 159), cite('001', 257, 259)],
  },
  {
    id: 'R-243',
    basis: 'case',
    when: all(is('lesion.fully_coverable', 'no'), hasAny('goal.intents', 'tumour_control', 'curative')),
    then: { caution: ['@ablation'] },
    sources: [cite('004', 162)],
  },
]);
