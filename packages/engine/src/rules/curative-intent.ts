import { notKnownToBe, unknownOr } from '../logic/common.js';
import {
  all,
  any,
  atLeast,
  atMost,
  equals,
  has,
  hasAny,
  is,
  lessThan,
  moreThan,
  not,
  oneOf,
  unknown,
} from '../logic/condition.js';
import { cite } from '../sources/source.js';
import { defineRules } from './define.js';

/** Oligometastatic disease and curative intent. */
export const curativeIntentRules = defineRules('curative-intent', [
  {
    id: 'R-190',
    basis: 'rev',
    when: all(
      equals('cancer.metastasis_count', 1),
      any(
        is('cancer.long_survival_expected', 'yes'),
        is('patient.life_expectancy_class', 'long'),
        all(
          oneOf('cancer.primary', 'renal', 'thyroid'),
          notKnownToBe('patient.life_expectancy_class', 'lt_6m'),
          unknownOr('cancer.long_survival_expected', is('cancer.long_survival_expected', 'yes')),
        ),
      ),
    ),
    then: { propose: ['T-CRYO', 'T-RFA', 'T-SBRT'], discuss: ['*'] },
    conflicts: ['C-10'],
    sources: [cite('000', 11), cite('000', 137), cite('000', 179)],
  },
  {
    id: 'R-191',
    basis: 'rev',
    when: all(
      lessThan('cancer.metastasis_count', 3),
      is('plan.margin_10mm', 'yes'),
      notKnownToBe('patient.life_expectancy_class', 'lt_6m'),
      notKnownToBe('cancer.disease_controlled', 'no'),
    ),
    then: { propose: ['T-CRYO', 'T-RFA'] },
    conflicts: ['C-10'],
    sources: [cite('004', 74), cite('001', 165, 167)],
  },
  {
    id: 'R-192',
    basis: 'rev',
    when: all(
      atLeast('cancer.metastasis_count', 3),
      atMost('cancer.metastasis_count', 5),
      has('goal.intents', 'curative'),
    ),
    then: { discuss: ['*'] },
    conflicts: ['C-10'],
    sources: [cite('004', 74), cite('000', 179), cite('001', 165, 167)],
  },
  {
    id: 'R-193',
    basis: 'rev',
    when: all(moreThan('cancer.metastasis_count', 5), has('goal.intents', 'curative')),
    then: { caution: ['@ablation'] },
    sources: [cite('004', 74)],
  },
  {
    id: 'R-194',
    basis: 'rev',
    when: all(has('goal.intents', 'curative'), is('plan.margin_10mm', 'no')),
    then: { propose: ['T-SBRT'], caution: ['@ablation'] },
    sources: [cite('004', 74), cite('000', 179)],
  },
  {
    id: 'R-195',
    basis: 'inf',
    when: all(has('goal.intents', 'curative'), unknown('plan.margin_10mm')),
    then: { ask: ['@ablation'] },
    sources: [cite('004', 74)],
  },
  {
    id: 'R-196',
    basis: 'rev',
    when: all(
      has('goal.intents', 'curative'),
      any(
        is('cancer.disease_controlled', 'no'),
        is('patient.life_expectancy_class', 'lt_6m'),
        is('cancer.widely_metastatic', 'yes'),
      ),
    ),
    then: { caution: ['@ablation'] },
    sources: [cite('001', 165, 167), cite('004', 126)],
  },
  {
    id: 'R-197',
    basis: 'case',
    when: all(
      is('cancer.widely_metastatic', 'yes'),
      unknownOr('goal.intents', not(hasAny('goal.intents', 'curative', 'tumour_control'))),
    ),
    then: { info: ['@ablation'] },
    sources: [cite('004', 126)],
  },
  {
    id: 'R-198',
    basis: 'inf',
    when: all(has('goal.intents', 'curative'), moreThan('lesion.size_mm', 20)),
    then: { propose: ['T-CRYO'], caution: ['T-RFA-M', 'T-RFA'] },
    sources: [cite('004', 50), cite('004', 74)],
  },
  {
    id: 'R-259',
    basis: 'rev',
    when: all(has('goal.intents', 'curative'), equals('cancer.metastasis_count', 1)),
    then: { propose: ['T-CRYO', 'T-RFA', 'T-SBRT'] },
    conflicts: ['C-10'],
    sources: [cite('000', 11), cite('000', 25), cite('000', 137), cite('000', 179), cite('001', 165, 167)],
  },
  {
    id: 'R-279',
    basis: 'rev',
    when: all(
      lessThan('cancer.metastasis_count', 3),
      is('plan.margin_10mm', 'yes'),
      notKnownToBe('patient.life_expectancy_class', 'lt_6m'),
      notKnownToBe('cancer.disease_controlled', 'no'),
      notKnownToBe('lesion.site', 'soft_tissue'),
    ),
    then: { propose: ['T-ABLCEM'] },
    conflicts: ['C-10'],
    sources: [cite('004', 74), cite('004', 149, 154), cite('001', 165, 167)],
  },
]);
