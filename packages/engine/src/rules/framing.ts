import { painful, unknownOr } from '../logic/common.js';
import { all, always, any, has, hasAny, is, not, oneOf, unknown } from '../logic/condition.js';
import { cite } from '../sources/source.js';
import { defineRules } from './define.js';

/** Framing, completeness, multidisciplinary review. */
export const framingRules = defineRules('framing', [
  {
    id: 'R-001',
    basis: 'rec',
    when: always,
    then: { info: ['*'] },
    sources: [
      cite('001', 51, 55),
      cite('002', 30),
      cite('004', 44),
      cite('004', 70),
      cite('004', 78),
      cite('004', 107),
    ],
  },
  {
    id: 'R-002',
    basis: 'rec',
    when: any(
      unknown('context.mdt_specialties'),
      not(
        all(
          has('context.mdt_specialties', 'interventional_radiologist'),
          has('context.mdt_specialties', 'orthopaedic_surgeon'),
          has('context.mdt_specialties', 'radiation_oncologist'),
          has('context.mdt_specialties', 'medical_oncologist'),
        ),
      ),
    ),
    then: { discuss: ['*'] },
    sources: [cite('001', 51, 55), cite('002', 30), cite('004', 70)],
  },
  {
    id: 'R-003',
    basis: 'rev',
    when: any(
      unknown('history.conservative_failed'),
      unknown('patient.surgical_candidate'),
      unknown('goal.intents'),
      unknown('lesion.matrix'),
      unknown('nearby.structures'),
    ),
    then: { ask: ['*'] },
    sources: [cite('004', 70, 76)],
  },
  {
    id: 'R-004',
    basis: 'rec',
    when: is('pain.lesion_concordance', 'not_confirmed'),
    then: { caution: ['@all_ir'], discuss: ['*'] },
    sources: [cite('002', 30, 32)],
  },
  {
    id: 'R-005',
    basis: 'rec',
    when: all(unknown('pain.lesion_concordance'), painful),
    then: { ask: ['*'] },
    sources: [cite('002', 30, 32)],
  },
  {
    id: 'R-006',
    basis: 'rev',
    when: any(is('goal.avoid_systemic_delay', 'yes'), is('cancer.systemic_ongoing', 'yes')),
    then: { info: ['@all_ir'] },
    sources: [cite('000', 11), cite('000', 25), cite('000', 237), cite('000', 241), cite('004', 44)],
  },
  {
    id: 'R-007',
    basis: 'rev',
    when: all(
      oneOf('pain.status', 'present', 'moderate', 'severe'),
      hasAny('history.conservative_failed', 'bisphosphonates', 'chemotherapy', 'opioids', 'radiotherapy'),
    ),
    then: { info: ['@all_ir'] },
    sources: [cite('001', 36, 42), cite('001', 427, 432), cite('004', 32), cite('004', 72)],
  },
  {
    id: 'R-008',
    basis: 'inf',
    when: not(is('cancer.primary', 'lung')),
    then: { info: ['*'] },
    sources: [cite('002', 5, 7), cite('002', 69), cite('002', 75)],
  },
  {
    id: 'R-009',
    basis: 'rev',
    when: oneOf('patient.general_condition', 'impaired', 'poor'),
    then: { discuss: ['*'], info: ['@all_ir'] },
    sources: [
      cite('000', 25),
      cite('000', 47),
      cite('000', 173),
      cite('000', 221),
      cite('002', 71),
      cite('002', 85),
      cite('004', 126),
      cite('004', 162),
    ],
  },
  {
    id: 'R-024',
    basis: 'inf',
    when: any(
      all(
        is('pain.status', 'none'),
        any(
          oneOf('spine.sins_pain', 'mechanical', 'non_mechanical'),
          oneOf('longbone.mirels_pain', 'moderate', 'functional'),
        ),
      ),
      all(painful, is('spine.sins_pain', 'none')),
      all(is('lesion.matrix', 'lytic'), oneOf('longbone.mirels_lesion', 'mixed', 'blastic')),
      all(is('lesion.matrix', 'mixed'), oneOf('longbone.mirels_lesion', 'lytic', 'blastic')),
      all(is('lesion.matrix', 'sclerotic'), oneOf('longbone.mirels_lesion', 'lytic', 'mixed')),
    ),
    then: { ask: ['*'] },
    sources: [cite('000', 199, 206), cite('000', 235), cite('004', 80)],
  },
  {
    id: 'R-025',
    basis: 'inf',
    when: unknown('lesion.site'),
    then: { ask: ['*'] },
    sources: [cite('000', 173), cite('004', 75)],
  },
  {
    id: 'R-026',
    basis: 'inf',
    when: all(
      is('cancer.primary', 'unknown_primary'),
      unknownOr('cancer.histology_confirmed', is('cancer.histology_confirmed', 'no')),
    ),
    then: { caution: ['@all_ir'], discuss: ['*'] },
    conflicts: ['C-25'],
    sources: [cite('000', 47), cite('000', 173), cite('002', 22), cite('002', 30, 32)],
  },
  {
    id: 'R-027',
    basis: 'inf',
    when: is('pain.status', 'present'),
    then: { ask: ['*'] },
    sources: [cite('000', 173), cite('004', 80)],
  },
  {
    id: 'R-028',
    basis: 'inf',
    when: is('lesion.fracture', 'pathological'),
    then: { discuss: ['*'], ask: ['*'] },
    sources: [cite('000', 74), cite('004', 103), cite('004', 117), cite('004', 130), cite('004', 162)],
  },
]);
