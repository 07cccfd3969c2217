import { techniqueAt, TECHNIQUE_COUNT, techniquePlace, techniqueSet, type TechniqueSet } from '../techniques/technique-set.js';
import type { Statement } from './result.js';
import { toStatement, type RuleRun } from './run-rules.js';
import type { Kind } from './site-plan.js';

/** Statements by the place of the technique they are about. */
type ByTechnique = (Statement[] | undefined)[];

const byTechnique = (): ByTechnique => new Array<Statement[] | undefined>(TECHNIQUE_COUNT);

/** What the rules that fire say of each technique, by kind. */
export interface Findings extends Readonly<Record<Kind, ByTechnique>> {
  /** The techniques with at least one reason. */
  readonly listed: TechniqueSet;
}

/**
 * A generic technique all of whose modes are set aside is set aside with them; one mode alone does
 * not close it.
 */
function closeWithModes(aside: ByTechnique): void {
  const generic = techniquePlace('T-RFA');
  const monopolar = aside[techniquePlace('T-RFA-M')];
  const bipolar = aside[techniquePlace('T-RFA-B')];
  if (aside[generic] !== undefined || monopolar === undefined || bipolar === undefined) return;
  const spoken = new Set(monopolar.map(({ rule }) => rule));
  aside[generic] = [...monopolar, ...bipolar.filter(({ rule }) => !spoken.has(rule))];
}

/** Gathers what the rules that fire say of each technique. Statements are shared, never changed. */
export function collectFindings(run: RuleRun): Findings {
  const found = {
    reasons: byTechnique(),
    cautions: byTechnique(),
    excluded: byTechnique(),
    held: byTechnique(),
    preparation: byTechnique(),
    information: byTechnique(),
  };
  for (const { planned, facts } of run.fired) {
    for (const effect of planned.effects) {
      const statement = toStatement(planned.rule, effect, facts);
      const lists = found[effect.kind];
      for (const place of effect.places) (lists[place] ??= []).push(statement);
    }
  }
  closeWithModes(found.excluded);
  closeWithModes(found.held);
  const listed = techniqueSet(found.reasons.flatMap((list, place) => (list === undefined ? [] : [techniqueAt(place)])));
  return { ...found, listed };
}
