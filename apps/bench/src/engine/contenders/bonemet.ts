import type { FieldId, Facts } from '@bonemet/engine';
import { compileProgram, KnownFacts, Reading, scoreTable, toTruth, Traceable, Tracer } from '@bonemet/engine/logic';
import { boneGroup, loadClass } from '../floor/site';
import { SHARED_RULES, type Answer, type Contender } from '../shared-problem/problem';

const PROGRAM = compileProgram(SHARED_RULES.map(({ when }) => when));
const RULES = PROGRAM.roots.map((root, index) => {
  const { id, when } = SHARED_RULES[index] as (typeof SHARED_RULES)[number];
  return { id, condition: new Traceable(when, root) };
});

interface Traced extends Answer {
  /** For each rule that fires, the facts on which it rests. */
  readonly reasons: readonly (readonly FieldId[])[];
  readonly undetermined: readonly { readonly id: string; readonly missing: readonly FieldId[] }[];
}

function solve(facts: Facts): Traced {
  const known = new KnownFacts();
  known.enter(facts);
  const { sins, mirels } = scoreTable(known);
  known.derive('calc.bone_group', boneGroup(facts));
  known.derive('calc.load_class', loadClass(facts));
  known.derive('calc.sins_category', sins.category);
  known.derive('calc.mirels_total', mirels.total);
  if (mirels.min !== null && mirels.max !== null) known.confine('calc.mirels_total', mirels.min, mirels.max);

  const reading = new Reading(PROGRAM, known);
  const tracer = new Tracer(reading);
  const fired: string[] = [];
  const reasons: (readonly FieldId[])[] = [];
  const undetermined: { id: string; missing: readonly FieldId[] }[] = [];
  for (const { id, condition } of RULES) {
    const truth = toTruth(reading.ask(condition.root));
    if (truth === true) {
      fired.push(id);
      reasons.push(tracer.support(condition));
    } else if (truth === null) {
      undetermined.push({ id, missing: tracer.missing(condition) });
    }
  }
  return { sins, mirels, fired, reasons, undetermined };
}

/** The rules and scores as data, with the facts each answer rests on and those that are missing. */
export const bonemet = (cases: readonly Facts[]): Contender => ({
  name: 'BoneMet engine',
  reasons: 'facts, missing facts',
  aim: '≤ 3 × the floor',
  module: `export * from '@bonemet/engine/logic'`,
  solve: () => cases.map(solve),
});
