import {
  intersection,
  isEmpty,
  NO_TECHNIQUE,
  placesIn,
  TECHNIQUE_COUNT,
  techniquePlace,
  union,
  type TechniqueSet,
} from '../techniques/technique-set.js';
import type { Statement } from './result.js';
import { toStatement, type FiredRule, type RuleRun } from './run-rules.js';
import type { Kind } from './site-plan.js';

/** Statements by the place of the technique they are about. */
type ByTechnique = (Statement[] | undefined)[];

const ASIDE: ReadonlySet<Kind> = new Set(['excluded', 'held']);

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
export function collectFindings({ plan, fired }: RuleRun): Findings {
  const found = {
    reasons: byTechnique(),
    cautions: byTechnique(),
    excluded: byTechnique(),
    held: byTechnique(),
    preparation: byTechnique(),
    information: byTechnique(),
  };
  const listed = listedBy(fired);
  const shown = placesIn(listed).reduce((all, place) => union(all, plan.shownWith[place] ?? NO_TECHNIQUE), listed);
  for (const { planned, facts } of fired) {
    for (const effect of planned.effects) {
      // What is set aside is listed whether proposed or not; of other techniques nothing more is said.
      const techniques = ASIDE.has(effect.kind) ? effect.techniques : intersection(effect.techniques, shown);
      if (isEmpty(techniques)) continue;
      const statement = toStatement(planned.rule, effect, facts);
      const lists = found[effect.kind];
      for (const place of placesIn(techniques)) (lists[place] ??= []).push(statement);
    }
  }
  closeWithModes(found.excluded);
  closeWithModes(found.held);
  return { ...found, listed };
}

/** The techniques for which at least one rule gives a reason. */
function listedBy(fired: readonly FiredRule[]): TechniqueSet {
  return fired.reduce((listed, { planned }) => union(listed, planned.opens), NO_TECHNIQUE);
}
