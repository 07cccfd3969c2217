import { fractured, fracturedOrThreatened, notKnownToBe, painful, unknownOr } from '../logic/common.js';
import { all, any, hasAny, is, not, oneOf } from '../logic/condition.js';
import { cite } from '../sources/source.js';
import { defineRules } from './define.js';

/** Is a local treatment needed?. */
export const needForTreatmentRules = defineRules('need-for-treatment', [
  {
    id: 'R-010',
    basis: 'rev',
    when: all(
      is('pain.status', 'none'),
      is('lesion.size_class', 'small'),
      is('lesion.threatens_vital', 'no'),
      is('lesion.fracture', 'none'),
      not(all(oneOf('lesion.site', 'vertebra', 'sacrum', 'sacroiliac_region'), not(is('neuro.canal', 'none')))),
    ),
    then: { propose: ['T-SYST'], prefer: ['T-NONE'] },
    sources: [cite('000', 29), cite('000', 175)],
  },
  {
    id: 'R-011',
    basis: 'rev',
    when: any(
      painful,
      fracturedOrThreatened,
      is('lesion.threatens_vital', 'yes'),
      oneOf('neuro.canal', 'epidural_no_compression', 'neural_compression'),
    ),
    then: { discuss: ['*'] },
    sources: [cite('000', 29, 31), cite('000', 173)],
  },
  {
    id: 'R-012',
    basis: 'rec',
    when: all(is('pain.status', 'none'), fractured, is('lesion.fracture_unstable', 'no')),
    then: { caution: ['@cement_containing'], exclude: ['@cement_only'] },
    conflicts: ['C-06'],
    sources: [cite('002', 45, 46)],
  },
  {
    id: 'R-013',
    basis: 'rec',
    when: all(oneOf('pain.status', 'none', 'mild'), hasAny('goal.intents', 'consolidation', 'fracture_prevention')),
    then: { discuss: ['@cement_containing'] },
    conflicts: ['C-06'],
    sources: [cite('002', 19), cite('001', 71, 75), cite('001', 85, 86), cite('001', 109, 112)],
  },
  {
    id: 'R-014',
    basis: 'rec',
    when: is('pain.distribution', 'diffuse'),
    then: { caution: ['@cement_containing'], exclude: ['@cement_only'] },
    sources: [cite('002', 45, 46)],
  },
  {
    id: 'R-015',
    basis: 'rec',
    when: all(
      is('pain.control', 'well_controlled'),
      unknownOr('goal.intents', not(hasAny('goal.intents', 'consolidation', 'fracture_prevention'))),
    ),
    then: { propose: ['T-MED'], exclude: ['@cement_only'] },
    conflicts: ['C-06'],
    sources: [cite('002', 43)],
  },
  {
    id: 'R-016',
    basis: 'inf',
    when: all(is('pain.control', 'well_controlled'), hasAny('goal.intents', 'consolidation', 'fracture_prevention')),
    then: { discuss: ['@cement_containing'] },
    conflicts: ['C-06'],
    sources: [cite('002', 19), cite('002', 43), cite('001', 71, 75)],
  },
  {
    id: 'R-017',
    basis: 'rec',
    when: all(
      painful,
      is('pain.control', 'poorly_controlled'),
      is('pain.distribution', 'localised'),
      is('pain.lesion_concordance', 'confirmed'),
      is('lesion.matrix', 'lytic'),
      notKnownToBe('lesion.site', 'soft_tissue'),
    ),
    then: { propose: ['T-CEM'] },
    sources: [cite('002', 7), cite('002', 36)],
  },
  {
    id: 'R-018',
    basis: 'rec',
    when: all(
      is('pain.opioid_toxicity', 'yes'),
      notKnownToBe('pain.distribution', 'diffuse'),
      notKnownToBe('lesion.site', 'soft_tissue'),
    ),
    then: { propose: ['T-CEM'] },
    sources: [cite('002', 37)],
  },
  {
    id: 'R-019',
    basis: 'rec',
    when: all(
      painful,
      any(
        is('patient.surgical_candidate', 'no'),
        is('history.reirradiation_possible', 'no'),
        is('history.rt_insufficient', 'yes'),
      ),
      notKnownToBe('lesion.site', 'soft_tissue'),
    ),
    then: { propose: ['T-CEM'] },
    sources: [cite('002', 38)],
  },
  {
    id: 'R-020',
    basis: 'rev',
    when: all(is('pain.status', 'severe'), is('patient.ambulation', 'none'), is('calc.bone_group', 'spine')),
    then: { info: ['T-VP'] },
    sources: [cite('001', 103, 107)],
  },
  {
    id: 'R-021',
    basis: 'inf',
    when: all(
      is('cancer.effective_systemic_option', 'yes'),
      oneOf('pain.status', 'none', 'mild'),
      is('lesion.threatens_vital', 'no'),
    ),
    then: { propose: ['T-SYST'] },
    sources: [cite('000', 29), cite('000', 173)],
  },
  {
    id: 'R-022',
    basis: 'rev',
    when: painful,
    then: { propose: ['T-RT'], info: ['T-RT'] },
    conflicts: ['C-22', 'C-37'],
    sources: [cite('004', 32), cite('000', 29), cite('001', 16, 20)],
  },
  {
    id: 'R-023',
    basis: 'inf',
    when: is('cancer.widely_metastatic', 'yes'),
    then: { propose: ['T-SYST'] },
    sources: [cite('000', 29), cite('000', 173, 175)],
  },
  {
    id: 'R-029',
    basis: 'rec',
    when: all(
      painful,
      is('lesion.matrix', 'lytic'),
      not(oneOf('lesion.site', 'soft_tissue', 'skull')),
      notKnownToBe('pain.distribution', 'diffuse'),
      notKnownToBe('pain.control', 'well_controlled'),
      unknownOr('lesion.contained', is('lesion.contained', 'yes')),
      notKnownToBe('neuro.canal', 'neural_compression'),
    ),
    then: { propose: ['T-CEM'] },
    conflicts: ['C-05', 'C-37'],
    sources: [cite('002', 7), cite('002', 30, 32), cite('002', 90), cite('001', 83, 86)],
  },
]);
