import { fractured, notKnownToBe, painful, reasonToTreat, unknownOr } from '../logic/common.js';
import { all, any, has, hasAny, is, oneOf, unknown } from '../logic/condition.js';
import { cite } from '../sources/source.js';
import { defineRules } from './define.js';

/** Flat bones. */
export const flatBonesRules = defineRules('flat-bones', [
  {
    id: 'R-150',
    basis: 'rev',
    when: all(oneOf('lesion.site', 'sternum', 'rib'), painful),
    then: { propose: ['T-FLAT'] },
    conflicts: ['C-32'],
    sources: [cite('001', 109, 116), cite('001', 221, 222), cite('002', 26)],
  },
  {
    id: 'R-151',
    basis: 'case',
    when: all(is('lesion.site', 'sternum'), fractured),
    then: { propose: ['T-SCREW'], caution: ['T-FLAT'], discuss: ['*'] },
    conflicts: ['C-21'],
    sources: [cite('004', 126), cite('001', 221, 222)],
  },
  {
    id: 'R-152',
    basis: 'case',
    when: all(oneOf('lesion.site', 'sternum', 'rib'), hasAny('nearby.structures', 'heart', 'lung')),
    then: { caution: ['@ablation'] },
    sources: [cite('004', 126), cite('004', 131)],
  },
  {
    id: 'R-153',
    basis: 'rev',
    when: all(oneOf('lesion.site', 'scapula_glenoid', 'scapula_body'), painful),
    then: { propose: ['T-SCAP'] },
    conflicts: ['C-32'],
    sources: [cite('000', 89), cite('002', 26)],
  },
  {
    id: 'R-154',
    basis: 'case',
    when: all(
      is('lesion.site', 'scapula_glenoid'),
      is('lesion.scapula_body_extension', 'no'),
      painful,
      notKnownToBe('pain.control', 'well_controlled'),
      notKnownToBe('pain.distribution', 'diffuse'),
      unknownOr('lesion.contained', is('lesion.contained', 'yes')),
    ),
    then: { prefer: ['T-SCAP'] },
    sources: [cite('004', 103)],
  },
  {
    id: 'R-155',
    basis: 'case',
    when: all(
      oneOf('lesion.site', 'scapula_glenoid', 'scapula_body'),
      any(is('lesion.site', 'scapula_body'), is('lesion.scapula_body_extension', 'yes')),
    ),
    then: { caution: ['T-SCAP'] },
    sources: [cite('004', 103)],
  },
  {
    id: 'R-156',
    basis: 'case',
    when: all(is('lesion.site', 'rib'), has('pain.mechanisms', 'neuropathic')),
    then: { propose: ['T-CRYO', 'T-NEURO-P'] },
    sources: [cite('001', 412, 415)],
  },
  {
    id: 'R-157',
    basis: 'inf',
    when: all(
      oneOf('lesion.site', 'rib', 'sternum', 'scapula_body', 'scapula_glenoid', 'clavicle'),
      unknown('nearby.structures'),
    ),
    then: { caution: ['@ablation'], ask: ['@ablation'] },
    sources: [cite('004', 126), cite('004', 131), cite('001', 191, 196), cite('002', 85)],
  },
  {
    id: 'R-246',
    basis: 'case',
    when: all(
      oneOf('lesion.site', 'scapula_glenoid', 'scapula_body'),
      any(is('lesion.site', 'scapula_body'), is('lesion.scapula_body_extension', 'yes')),
      reasonToTreat,
    ),
    then: { propose: ['T-SCREW'] },
    sources: [cite('004', 103)],
  },
  {
    id: 'R-265',
    basis: 'inf',
    when: is('lesion.site', 'skull'),
    then: { caution: ['@all_ir'], discuss: ['*'] },
    sources: [cite('001', 191, 196), cite('001', 402, 408)],
  },
  {
    id: 'R-269',
    basis: 'inf',
    when: all(oneOf('lesion.site', 'sternum', 'scapula_glenoid', 'scapula_body'), fractured),
    then: { propose: ['T-SURG-OTHER'] },
    sources: [cite('004', 103), cite('004', 126)],
  },
  {
    id: 'R-277',
    basis: 'inf',
    when: all(
      oneOf(
        'lesion.site',
        'iliac_wing',
        'superior_strait',
        'pubic_ischial_rami',
        'sacroiliac_region',
        'rib',
        'clavicle',
        'skull',
        'other_bone',
      ),
      any(fractured, all(is('lesion.cortical_status', 'extensive_destruction'), reasonToTreat)),
      unknownOr('patient.surgical_candidate', is('patient.surgical_candidate', 'yes')),
      unknownOr('patient.declines_surgery', is('patient.declines_surgery', 'no')),
    ),
    then: { propose: ['T-SURG-OTHER'] },
    sources: [cite('000', 29)],
  },
]);
