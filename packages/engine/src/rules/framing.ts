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
      cite('001', 'End points (untitled, opening)', 51, 55),
      cite('002', '3. Indications de cimentoplastie', 30),
      cite('004', 'Interventional Treatments', 44),
      cite('004', 'Treatment Considerations and Scoring Classifications', 70),
      cite('004', 'Treatment Considerations and Scoring Classifications', 78),
      cite('004', 'Cases', 107),
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
    sources: [
      cite('001', 'End points (untitled, opening)', 51, 55),
      cite('002', '3. Indications de cimentoplastie', 30),
      cite('004', 'Treatment Considerations and Scoring Classifications', 70),
    ],
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
    sources: [cite('004', 'Treatment Considerations and Scoring Classifications', 70, 76)],
  },
  {
    id: 'R-004',
    basis: 'rec',
    when: is('pain.lesion_concordance', 'not_confirmed'),
    then: { caution: ['@all_ir'], discuss: ['*'] },
    sources: [cite('002', '3. Indications de cimentoplastie', 30, 32)],
  },
  {
    id: 'R-005',
    basis: 'rec',
    when: all(unknown('pain.lesion_concordance'), painful),
    then: { ask: ['*'] },
    sources: [cite('002', '3. Indications de cimentoplastie', 30, 32)],
  },
  {
    id: 'R-006',
    basis: 'rev',
    when: any(is('goal.avoid_systemic_delay', 'yes'), is('cancer.systemic_ongoing', 'yes')),
    then: { info: ['@all_ir'] },
    sources: [
      cite('000', 'RÉSUMÉ', 11),
      cite('000', 'SUMMARY', 25),
      cite('000', 'INDICATIONS › Métastases des os longs / col fémoral', 237),
      cite('000', 'CONCLUSION', 241),
      cite('004', 'Interventional Treatments', 44),
    ],
  },
  {
    id: 'R-007',
    basis: 'rev',
    when: all(
      oneOf('pain.status', 'present', 'moderate', 'severe'),
      hasAny('history.conservative_failed', 'bisphosphonates', 'chemotherapy', 'opioids', 'radiotherapy'),
    ),
    then: { info: ['@all_ir'] },
    sources: [
      cite('001', 'Objectives / opening (untitled)', 36, 42),
      cite('001', 'Conclusion', 427, 432),
      cite('004', 'General Principles', 32),
      cite('004', 'Treatment Considerations and Scoring Classifications', 72),
    ],
  },
  {
    id: 'R-008',
    basis: 'inf',
    when: not(is('cancer.primary', 'lung')),
    then: { info: ['*'] },
    sources: [
      cite('002', '1. Principe et intérêt de la cimentoplastie', 5, 7),
      cite('002', '6. Place de la cimentoplastie', 69),
      cite('002', '7. Place des autres techniques percutanées', 75),
    ],
  },
  {
    id: 'R-009',
    basis: 'rev',
    when: oneOf('patient.general_condition', 'impaired', 'poor'),
    then: { discuss: ['*'], info: ['@all_ir'] },
    sources: [
      cite('000', 'SUMMARY', 25),
      cite('000', '1 a. › Technique', 47),
      cite('000', 'INDICATIONS', 173),
      cite('000', 'INDICATIONS › Métastases vertébrales', 221),
      cite('002', '6. Place de la cimentoplastie', 71),
      cite('004', 'Fig. 2 legend (Case 2)', 126),
      cite('004', 'Fig. 3 legend (Case 3)', 162),
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
    sources: [
      cite('000', 'INDICATIONS › Métastases vertébrales › TABLEAU 1 (SINS)', 199, 206),
      cite('000', 'INDICATIONS › Métastases des os longs / col fémoral', 235),
      cite('004', 'Treatment Considerations and Scoring Classifications', 80),
    ],
  },
  {
    id: 'R-025',
    basis: 'inf',
    when: unknown('lesion.site'),
    then: { ask: ['*'] },
    sources: [cite('000', 'INDICATIONS', 173), cite('004', 'Treatment Considerations and Scoring Classifications', 75)],
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
    sources: [
      cite('000', '1 a. › Technique', 47),
      cite('000', 'INDICATIONS', 173),
      cite('002', '1. Principe et intérêt de la cimentoplastie', 22),
      cite('002', '3. Indications de cimentoplastie', 30, 32),
    ],
  },
  {
    id: 'R-027',
    basis: 'inf',
    when: is('pain.status', 'present'),
    then: { ask: ['*'] },
    sources: [cite('000', 'INDICATIONS', 173), cite('004', 'Treatment Considerations and Scoring Classifications', 80)],
  },
  {
    id: 'R-028',
    basis: 'inf',
    when: is('lesion.fracture', 'pathological'),
    then: { discuss: ['*'], ask: ['*'] },
    sources: [
      cite('000', '1 b. Acétabuloplastie', 74),
      cite('004', 'Fig. 1 legend (Case 1)', 103),
      cite('004', 'Case 1', 117),
      cite('004', 'Case 2', 130),
      cite('004', 'Fig. 3 legend (Case 3)', 162),
    ],
  },
]);
