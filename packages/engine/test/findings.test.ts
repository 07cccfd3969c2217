import { describe, expect, it } from 'vitest';
import { evaluate, ONLY_LESION, type RuleId, type TechniqueId } from '../src/index.js';
import { collectFindings } from '../src/evaluation/findings.js';
import type { FiredRule } from '../src/evaluation/run-rules.js';
import { planFor, type PlannedEffect, type PlannedRule } from '../src/evaluation/site-plan.js';
import { techniquePlace, techniqueSet } from '../src/techniques/technique-set.js';

const plan = planFor('rib');
const model = plan.rules[0] as PlannedRule;

/** A rule that fires and sets techniques aside. No rule of today closes the bipolar mode alone. */
function closing(id: string, verb: 'EXCLUDE' | 'HOLD', ...targets: readonly TechniqueId[]): FiredRule {
  const kind = verb === 'EXCLUDE' ? 'excluded' : 'held';
  const effects = targets.map((target): PlannedEffect => ({ verb, target, kind, techniques: techniqueSet([target]) }));
  const rule = { ...model.rule, id: id as RuleId };
  return { planned: { ...model, rule, effects, opens: techniqueSet([]) }, facts: [] };
}

function closedBy(kind: 'excluded' | 'held', ...fired: readonly FiredRule[]) {
  const found = collectFindings({ plan, fired, undetermined: [] })[kind];
  return found[techniquePlace('T-RFA')]?.map(({ rule, target }) => [rule, target]);
}

describe('a generic technique', () => {
  it('is set aside by the rules that set aside all its modes, each named once', () => {
    for (const [verb, kind] of [
      ['EXCLUDE', 'excluded'],
      ['HOLD', 'held'],
    ] as const) {
      const both = closing('R-901', verb, 'T-RFA-M', 'T-RFA-B');
      const bipolar = closing('R-902', verb, 'T-RFA-B');
      expect(closedBy(kind, both, bipolar)).toEqual([
        ['R-901', 'T-RFA-M'],
        ['R-902', 'T-RFA-B'],
      ]);
      expect(closedBy(kind, closing('R-903', verb, 'T-RFA-M'), bipolar)).toHaveLength(2);
    }
  });

  it('stays open while one mode does, and while the modes are closed in different ways', () => {
    const monopolar = closing('R-901', 'EXCLUDE', 'T-RFA-M');
    expect(closedBy('excluded', monopolar)).toBeUndefined();
    expect(closedBy('excluded', closing('R-902', 'EXCLUDE', 'T-RFA-B'))).toBeUndefined();
    const held = closing('R-902', 'HOLD', 'T-RFA-B');
    expect([closedBy('excluded', monopolar, held), closedBy('held', monopolar, held)]).toEqual([undefined, undefined]);
    expect(closedBy('excluded')).toBeUndefined();
  });

  it('is set aside for its own reasons when it has some', () => {
    const modes = closing('R-901', 'EXCLUDE', 'T-RFA-M', 'T-RFA-B');
    expect(closedBy('excluded', modes, closing('R-902', 'EXCLUDE', 'T-RFA'))).toEqual([['R-902', 'T-RFA']]);
  });
});

describe('a case without lesions', () => {
  it('has one, with a name of its own', () => {
    expect(evaluate({}).lesions.map(({ id }) => id)).toEqual([ONLY_LESION]);
    expect(evaluate({ lesions: [] }).lesions).toEqual([]);
  });
});
