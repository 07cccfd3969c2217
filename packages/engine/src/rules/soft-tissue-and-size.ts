import { notKnownToBe, painful, tumourAim } from '../logic/common.js';
import { all, any, has, is, not, oneOf } from '../logic/condition.js';
import { cite } from '../sources/source.js';
import { defineRules } from './define.js';

/** Non-weight-bearing sites, soft tissue, lesion size. */
export const softTissueAndSizeRules = defineRules('soft-tissue-and-size', [
  {
    id: 'R-160',
    basis: 'rec',
    when: all(is('lesion.weight_bearing', 'no'), painful),
    then: { propose: ['T-CRYO', 'T-RFA'] },
    conflicts: ['C-36'],
    sources: [cite('002', 85), cite('002', 92)],
  },
  {
    id: 'R-161',
    basis: 'rec',
    when: any(
      has('goal.intents', 'volume_reduction'),
      all(any(is('lesion.isolated', 'yes'), is('lesion.slow_growing', 'yes')), has('goal.intents', 'tumour_control')),
    ),
    then: { propose: ['T-CRYO', 'T-RFA'] },
    sources: [cite('002', 20), cite('002', 85), cite('002', 92)],
  },
  {
    id: 'R-162',
    basis: 'rec',
    when: all(
      is('lesion.size_class', 'small'),
      painful,
      is('pain.distribution', 'localised'),
      not(is('calc.load_class', 'shear_torsion')),
      not(oneOf('lesion.site', 'soft_tissue', 'skull')),
    ),
    then: { propose: ['T-CEM'] },
    sources: [cite('002', 71)],
  },
  {
    id: 'R-163',
    basis: 'rec',
    when: all(is('lesion.size_class', 'large'), painful, notKnownToBe('lesion.site', 'soft_tissue')),
    then: { propose: ['T-ABLCEM'] },
    sources: [cite('002', 71)],
  },
  {
    id: 'R-164',
    basis: 'rec',
    when: is('lesion.superficial', 'yes'),
    then: { caution: ['@ablation'] },
    sources: [cite('002', 85)],
  },
  {
    id: 'R-165',
    basis: 'rev',
    when: oneOf('lesion.soft_tissue', 'limited', 'large'),
    then: { caution: ['T-RFA'] },
    sources: [cite('004', 52, 54)],
  },
  {
    id: 'R-166',
    basis: 'rev',
    when: is('lesion.site', 'soft_tissue'),
    then: { exclude: ['@cement_containing'] },
    sources: [cite('001', 157, 164)],
  },
  {
    id: 'R-167',
    basis: 'inf',
    when: all(is('lesion.soft_tissue_painful', 'yes'), notKnownToBe('lesion.site', 'vertebra')),
    then: { propose: ['T-CRYO', 'T-RFA'] },
    sources: [cite('000', 189)],
  },
  {
    id: 'R-208',
    basis: 'rev',
    when: all(is('lesion.site', 'soft_tissue'), any(painful, tumourAim)),
    then: { propose: ['T-CRYO', 'T-RFA'] },
    sources: [cite('001', 157, 164)],
  },
]);
