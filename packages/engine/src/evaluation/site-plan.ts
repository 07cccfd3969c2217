import { COMPILED_RULES, type CompiledRule, type Effect } from '../rules/compiled.js';
import type { Target, Verb } from '../rules/define.js';
import {
  difference,
  isEmpty,
  NO_TECHNIQUE,
  TECHNIQUE_IDS,
  techniqueSet,
  union,
  type TechniqueSet,
} from '../techniques/technique-set.js';
import type { Site, TechniqueId } from '../techniques/techniques.js';
import { reach, variantsOf } from './reach.js';

/** Kinds of statements about a technique. */
export const KINDS = ['reasons', 'cautions', 'excluded', 'held', 'preparation', 'information'] as const;
export type Kind = (typeof KINDS)[number];

/** What a rule says with one effect of the techniques that no earlier effect with its verb has reached. */
export interface PlannedEffect extends Effect {
  readonly kind: Kind;
  readonly techniques: TechniqueSet;
}

/** What a rule says of the case, or of several techniques, with one verb. */
export interface PlannedRemark extends Effect {
  readonly targets: readonly Target[];
  readonly techniques: TechniqueSet;
}

/** The verbs with which a rule would guard against the same techniques. */
export interface PlannedGuard {
  readonly verbs: readonly Verb[];
  readonly techniques: TechniqueSet;
}

/** What one rule can say at one site; nothing here depends on other facts. */
export interface PlannedRule {
  readonly rule: CompiledRule;
  readonly effects: readonly PlannedEffect[];
  readonly questions: readonly PlannedRemark[];
  readonly notes: readonly PlannedRemark[];
  readonly guards: readonly PlannedGuard[];
  readonly opens: TechniqueSet;
  readonly closes: TechniqueSet;
  readonly cautions: TechniqueSet;
}

export interface SitePlan {
  readonly rules: readonly PlannedRule[];
  /** By the place of a technique: its forms and modes. */
  readonly variants: readonly (readonly TechniqueId[])[];
  /** The same as sets. */
  readonly shownWith: readonly TechniqueSet[];
}

const KIND_OF: Readonly<Partial<Record<Verb, Kind>>> = {
  PROPOSE: 'reasons',
  PREFER: 'reasons',
  CAUTION: 'cautions',
  EXCLUDE: 'excluded',
  HOLD: 'held',
  PREP: 'preparation',
  INFO: 'information',
};

const GUARDING: readonly Verb[] = ['EXCLUDE', 'HOLD', 'CAUTION'];

function planRule(rule: CompiledRule, site: Site | null): PlannedRule {
  const reached = (...verbs: readonly Verb[]): TechniqueSet =>
    techniqueSet(rule.effects.flatMap((effect) => (verbs.includes(effect.verb) ? reach(effect, site) : [])));
  const remarks = (...verbs: readonly Verb[]): PlannedRemark[] =>
    verbs.flatMap((verb) => {
      const effects = rule.effects.filter((effect) => effect.verb === verb);
      const targets = effects.map(({ target }) => target);
      return effects.slice(0, 1).map((first) => ({ ...first, targets, techniques: reached(verb) }));
    });
  return {
    rule,
    effects: planEffects(rule, site),
    questions: remarks('DISCUSS', 'ASK'),
    notes: remarks('INFO'),
    guards: planGuards(rule, site),
    opens: reached('PROPOSE', 'PREFER'),
    closes: reached('EXCLUDE', 'HOLD'),
    cautions: reached('CAUTION'),
  };
}

/** A rule that reaches a technique twice with one verb, by a tag and by name, says it once. */
function planEffects(rule: CompiledRule, site: Site | null): PlannedEffect[] {
  const spoken = new Map<Verb, TechniqueSet>();
  return rule.effects.flatMap((effect) => {
    const before = spoken.get(effect.verb) ?? NO_TECHNIQUE;
    const reached = techniqueSet(reach(effect, site));
    const added = difference(reached, before);
    spoken.set(effect.verb, union(before, reached));
    const kind = KIND_OF[effect.verb];
    if (kind === undefined || isEmpty(added)) return [];
    // What is said of every interventional procedure stands once in the notes, not under each option.
    if (kind === 'information' && effect.target === '@all_ir') return [];
    return [{ ...effect, kind, techniques: added }];
  });
}

function planGuards(rule: CompiledRule, site: Site | null): PlannedGuard[] {
  const verbsOf = new Map<TechniqueId, Verb[]>();
  for (const verb of GUARDING) {
    for (const effect of rule.effects) {
      if (effect.verb !== verb) continue;
      for (const id of reach(effect, site)) verbsOf.set(id, [...new Set([...(verbsOf.get(id) ?? []), verb])]);
    }
  }
  const byVerbs = new Map<string, { verbs: readonly Verb[]; ids: TechniqueId[] }>();
  for (const [id, verbs] of verbsOf) {
    const group = byVerbs.get(verbs.join()) ?? { verbs, ids: [] };
    group.ids.push(id);
    byVerbs.set(verbs.join(), group);
  }
  return [...byVerbs.values()].map(({ verbs, ids }) => ({ verbs, techniques: techniqueSet(ids) }));
}

const plans = new Map<Site | null, SitePlan>();

/** What the rules can say at a site, made at the first lesion there. */
export function planFor(site: Site | null): SitePlan {
  const existing = plans.get(site);
  if (existing !== undefined) return existing;
  const variants = TECHNIQUE_IDS.map((id) => variantsOf(id, site));
  const rules = COMPILED_RULES.map((rule) => planRule(rule, site));
  const plan = { rules, variants, shownWith: variants.map(techniqueSet) };
  plans.set(site, plan);
  return plan;
}
