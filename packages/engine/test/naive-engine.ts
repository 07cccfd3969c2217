import {
  AIMS,
  RULES,
  techniqueById,
  TECHNIQUES,
  VERBS,
  type CaseStatement,
  type Condition,
  type CouldOpen,
  type Facts,
  type FieldId,
  type LesionResult,
  type MissingField,
  type Option,
  type Rule,
  type RuleId,
  type SetAside,
  type Statement,
  type Target,
  type TechniqueId,
  type Truth,
  type Verb,
} from '../src/index.js';
import { reachOf, sortedUnique, variantsAt } from './naive-reach.js';
import { inputsOf, knownOf, missingOf, supportOf, truthOf, type Computed, type Known } from './naive-logic.js';

/** A rule, the fields its answer rests on, and what it says of which techniques. */
interface Ran {
  readonly rule: Rule<RuleId>;
  readonly fields: readonly FieldId[];
  readonly effects: readonly { readonly verb: Verb; readonly target: Target; readonly techniques: TechniqueId[] }[];
}

const by =
  <T>(key: (item: T) => string) =>
  (a: T, b: T): number =>
    key(a) < key(b) ? -1 : 1;

/** What the engine must answer for one lesion. The scores are taken as given: they have tests of their own. */
export function naiveEngine(facts: Facts, given: Computed): Omit<LesionResult, 'id' | 'computed' | 'scores'> {
  const site = facts['lesion.site'] ?? null;
  const known = knownOf(facts, given);
  const answering = (truth: Truth, fieldsOf: (condition: Condition, known: Known) => FieldId[]): Ran[] =>
    RULES.filter(({ when }) => truthOf(when, known) === truth)
      .sort(by(({ id }) => id))
      .map((rule) => ({
        rule,
        fields: fieldsOf(rule.when, known),
        effects: VERBS.flatMap((verb) => {
          const targets = rule.then[verb.toLowerCase() as Lowercase<Verb>] ?? [];
          return targets.map((target) => ({ verb, target, techniques: reachOf(verb, target, site) }));
        }),
      }));
  const fired = answering(true, supportOf);
  const open = answering(null, missingOf);

  /** The techniques that a rule reaches with some verbs, sorted. */
  const reached = ({ effects }: Ran, ...verbs: Verb[]): TechniqueId[] =>
    sortedUnique(effects.flatMap(({ verb, techniques }) => (verbs.includes(verb) ? techniques : [])));
  const listed = new Set(fired.flatMap((ran) => reached(ran, 'PROPOSE', 'PREFER')));
  const onlyListed = (ids: TechniqueId[]): TechniqueId[] => ids.filter((id) => listed.has(id));
  const notListed = (ids: TechniqueId[]): TechniqueId[] => ids.filter((id) => !listed.has(id));

  const toStatement = ({ rule, fields: facts }: Ran, verb: Verb, target: Target): Statement => {
    const { id, basis, conflicts = [], sources } = rule;
    return { rule: id, verb, target, basis, facts, conflicts, sources };
  };

  const effectOn = (technique: TechniqueId, verb: Verb, { effects }: Ran) =>
    effects.find((effect) => effect.verb === verb && effect.techniques.includes(technique));

  /** What the rules that fire say of a technique with some verbs: each rule once with each verb. */
  const said = (technique: TechniqueId, ...verbs: Verb[]): Statement[] =>
    fired.flatMap((ran) =>
      verbs.flatMap((verb) => {
        const effect = effectOn(technique, verb, ran);
        return effect === undefined ? [] : [toStatement(ran, verb, effect.target)];
      }),
    );

  const rulesOf = (statements: readonly Statement[]): RuleId[] => statements.map(({ rule }) => rule);

  /** Radiofrequency is set aside when both of its modes are. */
  const setAsideBy = (technique: TechniqueId, verb: Verb): Statement[] => {
    const own = said(technique, verb);
    const [monopolar, bipolar] = [said('T-RFA-M', verb), said('T-RFA-B', verb)];
    if (technique !== 'T-RFA' || own.length > 0 || monopolar.length === 0 || bipolar.length === 0) return own;
    return [...monopolar, ...bipolar.filter(({ rule }) => !rulesOf(monopolar).includes(rule))];
  };

  const conflictsIn = (statements: readonly Statement[]) => sortedUnique(statements.flatMap((one) => one.conflicts));

  function toOption(technique: TechniqueId): Option {
    const reasons = said(technique, 'PROPOSE', 'PREFER');
    const cautions = said(technique, 'CAUTION');
    const excluded = setAsideBy(technique, 'EXCLUDE');
    const held = setAsideBy(technique, 'HOLD');
    const preparation = said(technique, 'PREP');
    const information = said(technique, 'INFO').filter(({ target }) => target !== '@all_ir');
    return {
      technique,
      standing: reasons.some(({ verb }) => verb === 'PREFER') ? 'preferred' : 'proposed',
      group: techniqueById(technique).aim,
      reasons,
      cautions,
      heldBy: rulesOf(held),
      excludedBy: rulesOf(excluded),
      toVerify: open.flatMap((ran) => {
        const guards = ['EXCLUDE', 'HOLD', 'CAUTION'] as const;
        const verbs = guards.filter((verb) => effectOn(technique, verb, ran) !== undefined);
        return verbs.length === 0 ? [] : [{ rule: ran.rule.id, verbs, missing: ran.fields }];
      }),
      preparation,
      information,
      variants: variantsAt(technique, site).map((variant) => ({
        technique: variant,
        setAsideBy: sortedUnique(rulesOf([...setAsideBy(variant, 'EXCLUDE'), ...setAsideBy(variant, 'HOLD')])),
        cautionedBy: rulesOf(said(variant, 'CAUTION')),
      })),
      evidence: techniqueById(technique).evidence,
      conflicts: conflictsIn([reasons, cautions, excluded, held, preparation, information].flat()),
    };
  }

  /** Preferred first, then the number of independent sources, then the id. */
  const orderOf = ({ group, standing, reasons, technique }: Option): string => {
    const files = reasons.flatMap(({ basis, sources }) => (basis === 'inf' ? [] : sources.map(({ file }) => file)));
    return [AIMS.indexOf(group), standing === 'preferred' ? 0 : 1, 9 - new Set(files).size, technique].join(' ');
  };

  const aside = TECHNIQUES.flatMap(({ id: technique }) =>
    (['EXCLUDE', 'HOLD'] as const).flatMap((verb): SetAside[] => {
      const reasons = setAsideBy(technique, verb);
      const proposed = listed.has(technique);
      return reasons.length === 0 ? [] : [{ technique, verb, rules: rulesOf(reasons).sort(), proposed, reasons }];
    }),
  );

  const remarks = (...verbs: Verb[]): CaseStatement[] =>
    fired.flatMap((ran) =>
      verbs.flatMap((verb) => {
        const targets = ran.effects.flatMap((effect) => (effect.verb === verb ? [effect.target] : []));
        const techniques = onlyListed(reached(ran, verb));
        return targets.slice(0, 1).map((first) => ({ ...toStatement(ran, verb, first), targets, techniques }));
      }),
    );

  const asked = open.map((ran) => ({
    rule: ran.rule.id,
    inputs: ran.fields.flatMap((field) => inputsOf(field, site, given)),
    opens: notListed(reached(ran, 'PROPOSE', 'PREFER')),
    closes: onlyListed(reached(ran, 'EXCLUDE', 'HOLD')),
    cautions: onlyListed(reached(ran, 'CAUTION')),
  }));
  const missing = sortedUnique(asked.flatMap(({ inputs }) => inputs)).map((field): MissingField => {
    const asking = asked.filter(({ inputs }) => inputs.includes(field));
    const opens = sortedUnique(asking.flatMap((one) => one.opens));
    const closes = sortedUnique(asking.flatMap((one) => one.closes));
    const techniques = sortedUnique([...opens, ...closes, ...asking.flatMap((one) => one.cautions)]);
    return { field, rules: asking.map(({ rule }) => rule), techniques, opens, closes };
  });
  const weight = ({ opens, closes }: MissingField): number => opens.length + closes.length;

  const couldOpen = open.flatMap((ran): CouldOpen[] => {
    const techniques = ran.fields.length <= 2 ? notListed(reached(ran, 'PROPOSE', 'PREFER')) : [];
    return techniques.map((technique) => ({ technique, rule: ran.rule.id, missing: ran.fields }));
  });

  return {
    rules: {
      fired: fired.map(({ rule }) => rule.id),
      undetermined: open.map(({ rule, fields }) => ({ id: rule.id, missing: fields })),
    },
    options: [...listed].map(toOption).sort(by(orderOf)),
    setAside: aside.sort(by(({ proposed, technique, verb }) => `${proposed ? 0 : 1} ${technique} ${verb}`)),
    questions: remarks('DISCUSS', 'ASK'),
    missing: missing.sort((a, b) => weight(b) - weight(a) || b.rules.length - a.rules.length),
    conflicts: sortedUnique(fired.flatMap(({ rule }) => rule.conflicts ?? [])),
    notes: remarks('INFO'),
    couldOpen: couldOpen.sort(by(({ technique, rule }) => `${technique} ${rule}`)),
  };
}
