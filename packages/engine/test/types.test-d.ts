/** Compiled with the package and never run: what the types must refuse. */
import { atLeast, has, is, known, oneOf } from '../src/logic/condition.js';
import { defineRules, type Rule } from '../src/rules/define.js';
import type { Facts, FactValue } from '../src/index.js';

is('lesion.site', 'vertebra');
oneOf('pain.status', 'mild', 'severe');
has('goal.intents', 'curative');
atLeast('labs.platelets', 50);

// @ts-expect-error a field that does not exist
known('lesion.sight');
// @ts-expect-error a value that the field does not have
is('lesion.site', 'vertebrae');
// @ts-expect-error one wrong value among right ones
oneOf('pain.status', 'mild', 'terrible');
// @ts-expect-error a list is not a single value
is('goal.intents', 'curative');
// @ts-expect-error a single value is not a list
has('lesion.site', 'vertebra');
// @ts-expect-error a threshold needs a number field
atLeast('lesion.site', 3);

export const facts: Facts = {
  'lesion.site': 'rib',
  'labs.platelets': 120,
  'goal.intents': ['function'],
  'pain.vas': null,
};

// @ts-expect-error a computed fact is not entered
export const computed: Facts = { 'calc.mirels_total': 9 };
// @ts-expect-error a number is not a text
export const wrongType: Facts = { 'labs.platelets': '120' };

export const site: FactValue<'lesion.site'> = 'tibia';

const rule = { id: 'R-900', basis: 'rev', when: known('lesion.site'), sources: [] } as const;
export const good = defineRules('types', [{ ...rule, then: { propose: ['T-VP', '@ablation', '*'] } }]);
// @ts-expect-error a technique that does not exist
export const wrongTechnique: Rule = { ...rule, then: { propose: ['T-VERTEBRO'] } };
// @ts-expect-error a tag that does not exist
export const wrongTag: Rule = { ...rule, then: { caution: ['@cement'] } };
// @ts-expect-error a disagreement that does not exist
export const wrongConflict: Rule = { ...rule, then: {}, conflicts: ['C-99'] };
