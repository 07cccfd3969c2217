import { painful } from '../logic/common.js';
import { all, any, atMost, is, not, oneOf, unknown } from '../logic/condition.js';
import { cite } from '../sources/source.js';
import { defineRules } from './define.js';

/** Combinations, order, timing. */
export const combinationsRules = defineRules('combinations', [
  {
    id: 'R-230',
    basis: 'rev',
    when: all(painful, atMost('patient.life_expectancy_months', 4.6)),
    then: { caution: ['T-RT'], info: ['@all_ir'] },
    sources: [cite('004', 32), cite('004', 34), cite('004', 40)],
  },
  {
    id: 'R-231',
    basis: 'rec',
    when: all(is('plan.rt', 'yes'), is('calc.bone_group', 'spine'), painful),
    then: { propose: ['T-CEMRT'] },
    sources: [cite('002', 71)],
  },
  {
    id: 'R-232',
    basis: 'rev',
    when: is('history.rt_insufficient', 'yes'),
    then: { caution: ['T-RT'], info: ['@all_ir'] },
    sources: [cite('002', 38), cite('004', 40), cite('004', 103), cite('004', 154), cite('004', 162)],
  },
  {
    id: 'R-233',
    basis: 'rec',
    when: is('history.reirradiation_possible', 'no'),
    then: { caution: ['T-SBRT'], exclude: ['T-RT', 'T-CEMRT', 'T-CRYORT'] },
    sources: [cite('002', 38)],
  },
  {
    id: 'R-234',
    basis: 'rec',
    when: all(is('plan.rt', 'yes'), painful, any(is('lesion.weight_bearing', 'no'), is('lesion.isolated', 'yes'))),
    then: { propose: ['T-CRYORT'] },
    sources: [cite('002', 85)],
  },
  {
    id: 'R-235',
    basis: 'rev',
    when: any(
      is('cancer.histology_confirmed', 'no'),
      is('cancer.new_tissue_needed', 'yes'),
      all(unknown('cancer.histology_confirmed'), unknown('cancer.new_tissue_needed')),
    ),
    then: { propose: ['T-BIOPSY'] },
    conflicts: ['C-25'],
    sources: [cite('000', 47), cite('002', 22)],
  },
  {
    id: 'R-236',
    basis: 'inf',
    when: all(
      oneOf('patient.life_expectancy_class', 'gt_6m', 'long'),
      oneOf('lesion.fracture', 'impending', 'pathological', 'pathological_nondisplaced'),
      not(is('calc.bone_group', 'spine')),
    ),
    then: { discuss: ['*'] },
    sources: [cite('001', 371, 384)],
  },
  {
    id: 'R-237',
    basis: 'rev',
    when: any(is('patient.declines_surgery', 'yes'), is('patient.surgical_candidate', 'no')),
    then: { info: ['@all_ir'] },
    sources: [cite('004', 44), cite('004', 162)],
  },
  {
    id: 'R-238',
    basis: 'inf',
    when: all(painful, unknown('patient.life_expectancy_class')),
    then: { ask: ['*'] },
    sources: [cite('000', 173), cite('001', 71, 75), cite('001', 373, 374), cite('002', 71)],
  },
  {
    id: 'R-239',
    basis: 'inf',
    when: any(is('patient.declines_surgery', 'yes'), is('patient.surgical_candidate', 'no')),
    then: { caution: ['@surgery'] },
    sources: [cite('000', 183), cite('002', 38), cite('002', 73), cite('004', 73)],
  },
  {
    id: 'R-256',
    basis: 'inf',
    when: all(is('plan.surgery', 'yes'), oneOf('lesion.site', 'vertebra', 'sacrum')),
    then: { propose: ['T-SURG-SPINE'] },
    sources: [cite('000', 29), cite('000', 159)],
  },
  {
    id: 'R-261',
    basis: 'inf',
    when: all(is('plan.surgery', 'yes'), is('calc.bone_group', 'long_bone')),
    then: { propose: ['T-SURG-LONG'] },
    sources: [cite('000', 29), cite('000', 159)],
  },
  {
    id: 'R-262',
    basis: 'inf',
    when: all(is('plan.surgery', 'yes'), is('lesion.site', 'acetabulum')),
    then: { propose: ['T-SURG-ACET'] },
    sources: [cite('000', 29), cite('000', 159)],
  },
  {
    id: 'R-263',
    basis: 'inf',
    when: all(
      is('plan.surgery', 'yes'),
      oneOf(
        'lesion.site',
        'iliac_wing',
        'superior_strait',
        'pubic_ischial_rami',
        'sacroiliac_region',
        'sternum',
        'rib',
        'scapula_glenoid',
        'scapula_body',
        'clavicle',
        'skull',
        'other_bone',
        'soft_tissue',
      ),
    ),
    then: { propose: ['T-SURG-OTHER'] },
    sources: [cite('000', 29), cite('000', 159)],
  },
  {
    id: 'R-280',
    basis: 'inf',
    when: all(
      painful,
      any(
        is('patient.active_general_infection', 'yes'),
        is('labs.leukopenia', 'yes'),
        oneOf('labs.coag_disorder', 'severe', 'uncorrectable'),
        is('history.reirradiation_possible', 'no'),
      ),
    ),
    then: { propose: ['T-MED'] },
    sources: [cite('004', 32), cite('002', 36, 37)],
  },
  {
    id: 'R-281',
    basis: 'inf',
    when: is('plan.rt', 'yes'),
    then: { propose: ['T-RT'] },
    sources: [cite('002', 20), cite('002', 71)],
  },
]);
