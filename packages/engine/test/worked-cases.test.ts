import { describe, expect, it } from 'vitest';
import { evaluate, ruleById, type Facts, type Target, type TechniqueId, type Verb } from '../src/index.js';
import { reach, shownAs } from '../src/evaluation/reach.js';
import { CONDITION_DEVIATES, readFixture } from './fixtures.js';

interface WorkedCase {
  readonly id: string;
  readonly facts: Facts;
  readonly mustPropose: readonly TechniqueId[];
  readonly mustCaution: readonly Target[];
  readonly mustSetAside: readonly TechniqueId[];
  readonly mustAsk: readonly Target[];
  readonly mustConflict: readonly string[];
  readonly fired: readonly string[];
  readonly undetermined: readonly { readonly id: string; readonly missing: readonly string[] }[];
}

const cases = readFixture<WorkedCase[]>('worked-cases');

describe.each(cases.map((worked) => [worked.id, worked] as const))('%s', (_, worked) => {
  const [lesion] = evaluate({ facts: worked.facts }).lesions;
  if (lesion === undefined) throw new Error('one lesion expected');
  const site = worked.facts['lesion.site'] ?? null;
  const effects = lesion.rules.fired.flatMap((id) => ruleById(id)?.effects ?? []);

  /** Whether a rule that fires says this of the target itself, or of the technique through a tag. */
  const says = (verb: Verb, target: Target): boolean =>
    effects.some(
      (effect) =>
        effect.verb === verb &&
        (effect.target === target || reach(effect, site).some((technique) => technique === target)),
    );

  it('fires and leaves open the expected rules', () => {
    const compared = (rule: string): boolean => !CONDITION_DEVIATES.has(rule);
    expect(lesion.rules.fired.filter(compared)).toEqual(worked.fired.filter(compared));
    expect(lesion.rules.undetermined.filter(({ id }) => compared(id))).toEqual(
      worked.undetermined.filter(({ id }) => compared(id)),
    );
  });

  it('lists what the board must see', () => {
    const listed = lesion.options.map((option) => option.technique);
    expect(listed).toEqual(expect.arrayContaining(worked.mustPropose.map((id) => shownAs(id, site))));
    const aside = lesion.setAside.map((item) => item.technique);
    expect(aside).toEqual(expect.arrayContaining([...worked.mustSetAside]));
  });

  it('cautions, asks and shows disagreements', () => {
    expect(worked.mustCaution.filter((target) => !says('CAUTION', target))).toEqual([]);
    expect(worked.mustAsk.filter((target) => !says('ASK', target))).toEqual([]);
    expect(lesion.conflicts).toEqual(expect.arrayContaining([...worked.mustConflict]));
  });
});
