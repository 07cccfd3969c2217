import { all, any, has, hasAny, is, not, unknown } from '../logic/condition.js';
import { cite } from '../sources/source.js';
import { defineRules } from './define.js';

/** Resources, technique, follow-up. */
export const resourcesRules = defineRules('resources', [
  {
    id: 'R-250',
    basis: 'rev',
    when: any(
      unknown('center.techniques'),
      not(all(has('center.techniques', 'cryo'), has('center.techniques', 'embolisation'))),
    ),
    then: { info: ['*'] },
    sources: [cite('001', 434, 440)],
  },
  {
    id: 'R-251',
    basis: 'rev',
    when: all(is('center.fluoro_quality', 'no'), is('calc.bone_group', 'spine')),
    then: { caution: ['T-VP', 'T-BKP', 'T-VAI'] },
    sources: [cite('000', 47), cite('000', 68)],
  },
  {
    id: 'R-252',
    basis: 'rev',
    when: is('calc.bone_group', 'spine'),
    then: { info: ['T-VP'] },
    sources: [cite('000', 47)],
  },
  {
    id: 'R-253',
    basis: 'inf',
    when: hasAny('goal.intents', 'pain_palliation', 'function'),
    then: { info: ['*'] },
    sources: [
      cite('000', 58),
      cite('000', 87),
      cite('001', 103, 116),
      cite('001', 205, 208),
      cite('004', 34),
      cite('004', 40),
    ],
  },
  {
    id: 'R-254',
    basis: 'rev',
    when: any(not(has('goal.intents', 'curative')), unknown('goal.intents')),
    then: { info: ['T-ABLCEM'] },
    sources: [cite('001', 387, 390)],
  },
]);
