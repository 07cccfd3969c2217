import { CATALOGUE, type FieldId } from '../facts/catalogue.js';
import { placeOf } from '../facts/known-facts.js';
import type { RuleId } from '../rules/rules.js';
import {
  difference,
  idsIn,
  intersection,
  isEmpty,
  placesIn,
  techniqueAt,
  TECHNIQUE_COUNT,
  type TechniqueSet,
} from '../techniques/technique-set.js';
import { inputsBehind } from './missing-inputs.js';
import type { CouldOpen, MissingField } from './result.js';
import type { RuleRun } from './run-rules.js';
import type { LesionSituation } from './situation.js';

/** What knowing one field could decide; the sets of techniques are joined in place. */
interface Draft {
  readonly field: FieldId;
  readonly rules: RuleId[];
  readonly opens: { low: number; high: number };
  readonly closes: { low: number; high: number };
  readonly cautions: { low: number; high: number };
}

const newDraft = (field: FieldId): Draft => ({
  field,
  rules: [],
  opens: { low: 0, high: 0 },
  closes: { low: 0, high: 0 },
  cautions: { low: 0, high: 0 },
});

function join(into: { low: number; high: number }, { low, high }: TechniqueSet): void {
  into.low |= low;
  into.high |= high;
}

function draftFields(run: RuleRun, situation: LesionSituation, listed: TechniqueSet): Draft[] {
  const drafts: Draft[] = [];
  const byPlace = new Array<Draft | undefined>(CATALOGUE.length);
  for (const { planned, missing } of run.undetermined) {
    const { id } = planned.rule;
    const opens = difference(planned.opens, listed);
    const closes = intersection(planned.closes, listed);
    const cautions = intersection(planned.cautions, listed);
    for (const each of missing) {
      for (const field of inputsBehind(each, situation)) {
        const place = placeOf(field);
        const draft = (byPlace[place] ??= newDraft(field));
        if (draft.rules.length === 0) drafts.push(draft);
        // Two computed fields of a rule may rest on the same input.
        if (draft.rules.at(-1) === id) continue;
        draft.rules.push(id);
        join(draft.opens, opens);
        join(draft.closes, closes);
        join(draft.cautions, cautions);
      }
    }
  }
  return drafts;
}

function toMissingField({ field, rules, opens, closes, cautions }: Draft): MissingField {
  const all = { low: opens.low | closes.low | cautions.low, high: opens.high | closes.high | cautions.high };
  return { field, rules, techniques: idsIn(all), opens: idsIn(opens), closes: idsIn(closes) };
}

/** Fields by id, so that equals can be kept in that order. */
const ALPHABETICAL: ReadonlyMap<FieldId, number> = new Map(
  CATALOGUE.map(({ id }) => id)
    .sort()
    .map((id, rank) => [id, rank]),
);

/** Sorting compares one number for each field: options opened or closed, then rules, then the id. */
function rankOf({ field, opens, closes, rules }: MissingField): number {
  return ((opens.length + closes.length) * 1000 + rules.length) * 1000 - (ALPHABETICAL.get(field) ?? 0);
}

/**
 * The facts that would decide a rule, those that open or close most options first. Computed fields
 * are traced back to what a person can enter.
 */
export function rankMissing(run: RuleRun, situation: LesionSituation, listed: TechniqueSet): MissingField[] {
  return draftFields(run, situation, listed)
    .map((draft) => {
      const missing = toMissingField(draft);
      return { missing, rank: rankOf(missing) };
    })
    .sort((a, b) => b.rank - a.rank)
    .map(({ missing }) => missing);
}

/** More missing facts than this make a rule too remote to mention. */
const NEAR = 2;

/** Techniques not listed yet that a rule would propose if one or two facts were known, by technique and rule. */
export function listCouldOpen(run: RuleRun, listed: TechniqueSet): CouldOpen[] {
  const byPlace = new Array<CouldOpen[] | undefined>(TECHNIQUE_COUNT);
  for (const { planned, missing } of run.undetermined) {
    const opens = difference(planned.opens, listed);
    if (missing.length > NEAR || isEmpty(opens)) continue;
    for (const place of placesIn(opens)) {
      (byPlace[place] ??= []).push({ technique: techniqueAt(place), rule: planned.rule.id, missing });
    }
  }
  return byPlace.flatMap((found) => found ?? []);
}
