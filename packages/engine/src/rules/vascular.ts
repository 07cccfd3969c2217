import { painful, unknownOr } from '../logic/common.js';
import { all, any, has, is, oneOf, unknown } from '../logic/condition.js';
import { cite } from '../sources/source.js';
import { defineRules } from './define.js';

/** Vascular techniques. */
export const vascularRules = defineRules('vascular', [
  {
    id: 'R-210',
    basis: 'rev',
    when: all(
      is('plan.surgery', 'yes'),
      any(is('calc.hypervascular_primary', 'yes'), is('lesion.hypervascular', 'yes')),
    ),
    then: { propose: ['T-EMB-PRE'] },
    conflicts: ['C-18'],
    sources: [cite('000', 159), cite('001', 447, 451)],
  },
  {
    id: 'R-211',
    basis: 'rev',
    when: all(
      is('patient.surgical_candidate', 'no'),
      is('cancer.chemo_resistant', 'yes'),
      is('pain.control', 'poorly_controlled'),
    ),
    then: { propose: ['T-EMB-PAIN'] },
    conflicts: ['C-18'],
    sources: [cite('000', 163)],
  },
  {
    id: 'R-212',
    basis: 'rev',
    when: all(
      painful,
      any(
        is('calc.hypervascular_primary', 'yes'),
        is('lesion.hypervascular', 'yes'),
        is('lesion.hypertrophied_feeders', 'yes'),
      ),
    ),
    then: { propose: ['T-EMB-PAIN'] },
    sources: [cite('001', 253, 259)],
  },
  {
    id: 'R-213',
    basis: 'rev',
    when: all(
      unknownOr('plan.angio_ct_done', is('plan.angio_ct_done', 'no')),
      any(
        has('goal.intents', 'preop_devascularisation'),
        is('lesion.hypertrophied_feeders', 'yes'),
        is('lesion.hypervascular', 'yes'),
        is('calc.hypervascular_primary', 'yes'),
        is('cancer.chemo_resistant', 'yes'),
      ),
    ),
    then: { prep: ['@vascular'] },
    sources: [cite('001', 346, 350)],
  },
  {
    id: 'R-214',
    basis: 'rev',
    when: all(
      is('history.embolisation', 'effective_then_recurrence'),
      unknownOr('history.feeder_occluded', is('history.feeder_occluded', 'no')),
    ),
    then: { propose: ['T-EMB-PAIN'] },
    sources: [cite('001', 364, 365)],
  },
  {
    id: 'R-215',
    basis: 'rev',
    when: is('history.feeder_occluded', 'yes'),
    then: { caution: ['T-EMB-PAIN', 'T-EMB-PRE', 'T-CHEMOEMB'] },
    sources: [cite('001', 354, 358)],
  },
  {
    id: 'R-216',
    basis: 'rev',
    when: all(
      is('history.rt_site', 'yes'),
      is('patient.surgical_candidate', 'no'),
      is('cancer.chemo_resistant', 'yes'),
    ),
    then: { propose: ['T-CHEMOEMB'] },
    sources: [cite('000', 169)],
  },
  {
    id: 'R-217',
    basis: 'rev',
    when: all(oneOf('calc.bone_group', 'pelvis', 'spine'), is('cancer.chemo_resistant', 'yes')),
    then: { caution: ['T-CHEMOEMB'] },
    sources: [cite('000', 169)],
  },
  {
    id: 'R-218',
    basis: 'rev',
    when: all(
      is('calc.bone_group', 'pelvis'),
      is('lesion.cortical_status', 'extensive_destruction'),
      is('cancer.chemo_resistant', 'yes'),
      is('history.rt_site', 'yes'),
      is('patient.surgical_candidate', 'no'),
    ),
    then: { propose: ['T-CHEMOEMB'] },
    sources: [cite('000', 169)],
  },
  {
    id: 'R-219',
    basis: 'inf',
    when: all(any(is('calc.hypervascular_primary', 'yes'), is('lesion.hypervascular', 'yes')), unknown('plan.surgery')),
    then: { ask: ['*'] },
    sources: [cite('000', 159)],
  },
  {
    id: 'R-268',
    basis: 'inf',
    when: is('lesion.bleeding', 'yes'),
    then: { propose: ['T-EMB-PAIN'], caution: ['T-CRYO', '@cement_containing'], discuss: ['*'] },
    conflicts: ['C-18'],
    sources: [cite('001', 253, 254), cite('000', 159), cite('004', 60)],
  },
  {
    id: 'R-283',
    basis: 'inf',
    when: all(is('calc.bone_group', 'spine'), unknownOr('plan.angio_ct_done', is('plan.angio_ct_done', 'no'))),
    then: { caution: ['@vascular'] },
    sources: [cite('001', 346, 350)],
  },
]);
