import type { FieldId } from '../facts/catalogue.js';
import type { CompiledRule } from '../rules/compiled.js';
import type { Verb } from '../rules/define.js';
import type { RuleId } from '../rules/rules.js';
import type { Site, TechniqueId } from '../techniques/techniques.js';
import { inputsBehind } from './missing-inputs.js';
import type { CouldOpen, MissingField } from './result.js';
import { reachedBy, type RuleRun } from './run-rules.js';
import type { LesionSituation } from './situation.js';

const OPENING: readonly Verb[] = ['PROPOSE', 'PREFER'];
const CLOSING: readonly Verb[] = ['EXCLUDE', 'HOLD'];

const reachedByAny = (rule: CompiledRule, verbs: readonly Verb[], site: Site | null): TechniqueId[] => [
  ...new Set(verbs.flatMap((verb) => reachedBy(rule, verb, site))),
];

interface Draft {
  readonly rules: Set<RuleId>;
  readonly opens: Set<TechniqueId>;
  readonly closes: Set<TechniqueId>;
  readonly cautions: Set<TechniqueId>;
}

const newDraft = (): Draft => ({ rules: new Set(), opens: new Set(), closes: new Set(), cautions: new Set() });

function toMissingField(field: FieldId, { rules, opens, closes, cautions }: Draft): MissingField {
  return {
    field,
    rules: [...rules],
    techniques: [...new Set([...opens, ...closes, ...cautions])].sort(),
    opens: [...opens].sort(),
    closes: [...closes].sort(),
  };
}

const weight = ({ opens, closes }: MissingField): number => opens.length + closes.length;

/**
 * The facts that would decide a rule, those that open or close most options first. Computed fields
 * are traced back to what a person can enter.
 */
export function rankMissing(
  run: RuleRun,
  situation: LesionSituation,
  listed: ReadonlySet<TechniqueId>,
): MissingField[] {
  const drafts = new Map<FieldId, Draft>();
  for (const { rule, missing } of run.undetermined) {
    const opens = reachedByAny(rule, OPENING, run.site).filter((technique) => !listed.has(technique));
    const closes = reachedByAny(rule, CLOSING, run.site).filter((technique) => listed.has(technique));
    const cautions = reachedBy(rule, 'CAUTION', run.site).filter((technique) => listed.has(technique));
    for (const field of new Set(missing.flatMap((each) => inputsBehind(each, situation)))) {
      const draft = drafts.get(field) ?? newDraft();
      drafts.set(field, draft);
      draft.rules.add(rule.id);
      opens.forEach((technique) => draft.opens.add(technique));
      closes.forEach((technique) => draft.closes.add(technique));
      cautions.forEach((technique) => draft.cautions.add(technique));
    }
  }
  return [...drafts]
    .map(([field, draft]) => toMissingField(field, draft))
    .sort((a, b) => weight(b) - weight(a) || b.rules.length - a.rules.length || (a.field < b.field ? -1 : 1));
}

/** More missing facts than this make a rule too remote to mention. */
const NEAR = 2;

/** Techniques not listed yet that a rule would propose if one or two facts were known. */
export function listCouldOpen(run: RuleRun, listed: ReadonlySet<TechniqueId>): CouldOpen[] {
  return run.undetermined
    .filter(({ missing }) => missing.length <= NEAR)
    .flatMap(({ rule, missing }) =>
      reachedByAny(rule, OPENING, run.site)
        .filter((technique) => !listed.has(technique))
        .map((technique) => ({ technique, rule: rule.id, missing })),
    )
    .sort((a, b) => (`${a.technique} ${a.rule}` < `${b.technique} ${b.rule}` ? -1 : 1));
}
