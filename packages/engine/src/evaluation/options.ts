import type { ConflictId } from '../conflicts/conflicts.js';
import type { Verb } from '../rules/define.js';
import type { RuleId } from '../rules/rules.js';
import { AIMS, techniqueById, type TechniqueId } from '../techniques/techniques.js';
import { variantsOf } from './reach.js';
import type { Option, SetAside, Statement, ToVerify, Variant } from './result.js';
import { reachedBy, statementsByTechnique, type RuleRun } from './run-rules.js';

type ByTechnique = ReadonlyMap<TechniqueId, readonly Statement[]>;

const OPENING: readonly Verb[] = ['PROPOSE', 'PREFER'];
const GUARDING: readonly Verb[] = ['EXCLUDE', 'HOLD', 'CAUTION'];
/** Verbs that put a technique aside, the stronger first. */
const ASIDE = ['EXCLUDE', 'HOLD'] as const;

const rulesOf = (statements: readonly Statement[]): RuleId[] => [...new Set(statements.map(({ rule }) => rule))];

const sortedUnion = <T extends string>(lists: readonly (readonly T[])[]): T[] => [...new Set(lists.flat())].sort();

/** What the rules say of each technique, by kind. */
interface Findings {
  readonly reasons: ByTechnique;
  readonly cautions: ByTechnique;
  readonly excluded: ByTechnique;
  readonly held: ByTechnique;
  readonly preparation: ByTechnique;
  readonly information: ByTechnique;
  readonly toVerify: ReadonlyMap<TechniqueId, readonly ToVerify[]>;
}

/**
 * A generic technique all of whose modes are set aside is set aside with them; one mode alone does
 * not close it.
 */
function withModes(
  aside: Map<TechniqueId, Statement[]>,
  generic: TechniqueId,
  modes: readonly TechniqueId[],
): ByTechnique {
  const lists = modes.map((mode) => aside.get(mode));
  if (aside.has(generic) || lists.some((list) => list === undefined)) return aside;
  const statements = lists.flatMap((list) => list ?? []);
  const distinct = [...new Map(statements.map((statement) => [statement.rule, statement])).values()];
  return new Map([...aside, [generic, distinct]]);
}

/** Only for techniques that are listed: nobody needs to verify anything before an option that is not there. */
function rulesToVerify(run: RuleRun, listed: ByTechnique): Map<TechniqueId, ToVerify[]> {
  const found = new Map<TechniqueId, ToVerify[]>([...listed.keys()].map((technique) => [technique, []]));
  for (const { rule, missing } of run.undetermined) {
    const verbsOf = new Map<TechniqueId, Verb[]>();
    for (const verb of GUARDING) {
      for (const technique of reachedBy(rule, verb, run.site)) {
        if (found.has(technique)) verbsOf.set(technique, [...(verbsOf.get(technique) ?? []), verb]);
      }
    }
    for (const [technique, verbs] of verbsOf) found.get(technique)?.push({ rule: rule.id, verbs, missing });
  }
  return found;
}

/** What is said of every interventional procedure stands once in the notes, not under each option. */
function ofItsOwn(statements: ByTechnique): ByTechnique {
  return new Map([...statements].map(([id, list]) => [id, list.filter(({ target }) => target !== '@all_ir')]));
}

function collect(run: RuleRun): Findings {
  const close = (verb: Verb): ByTechnique =>
    withModes(statementsByTechnique(run, [verb]), 'T-RFA', ['T-RFA-M', 'T-RFA-B']);
  const reasons = statementsByTechnique(run, OPENING);
  return {
    reasons,
    cautions: statementsByTechnique(run, ['CAUTION']),
    excluded: close('EXCLUDE'),
    held: close('HOLD'),
    preparation: statementsByTechnique(run, ['PREP']),
    information: ofItsOwn(statementsByTechnique(run, ['INFO'])),
    toVerify: rulesToVerify(run, reasons),
  };
}

function toVariant(technique: TechniqueId, { excluded, held, cautions }: Findings): Variant {
  const aside = [...(excluded.get(technique) ?? []), ...(held.get(technique) ?? [])];
  return {
    technique,
    setAsideBy: rulesOf(aside).sort(),
    cautionedBy: rulesOf(cautions.get(technique) ?? []),
  };
}

function toOption(technique: TechniqueId, run: RuleRun, findings: Findings): Option {
  const of = (statements: ByTechnique): readonly Statement[] => statements.get(technique) ?? [];
  const reasons = of(findings.reasons);
  const all = [
    reasons,
    of(findings.cautions),
    of(findings.excluded),
    of(findings.held),
    of(findings.preparation),
    of(findings.information),
  ].flat();
  return {
    technique,
    standing: reasons.some(({ verb }) => verb === 'PREFER') ? 'preferred' : 'proposed',
    group: techniqueById(technique).aim,
    reasons,
    cautions: of(findings.cautions),
    heldBy: rulesOf(of(findings.held)),
    excludedBy: rulesOf(of(findings.excluded)),
    toVerify: findings.toVerify.get(technique) ?? [],
    preparation: of(findings.preparation),
    information: of(findings.information),
    variants: variantsOf(technique, run.site).map((variant) => toVariant(variant, findings)),
    evidence: techniqueById(technique).evidence,
    conflicts: sortedUnion<ConflictId>(all.map(({ conflicts }) => conflicts)),
  };
}

/** An inference of the engine adds no source: it must not be counted as if a publication had spoken. */
function independentSources({ reasons }: Option): number {
  return new Set(reasons.flatMap(({ basis, sources }) => (basis === 'inf' ? [] : sources.map(({ file }) => file))))
    .size;
}

/** Groups in the order of AIMS; inside a group preferred first, then more sources, then by id. Not a ranking. */
function compareOptions(a: Option, b: Option): number {
  return (
    AIMS.indexOf(a.group) - AIMS.indexOf(b.group) ||
    Number(b.standing === 'preferred') - Number(a.standing === 'preferred') ||
    independentSources(b) - independentSources(a) ||
    (a.technique < b.technique ? -1 : 1)
  );
}

function listSetAside({ excluded, held, reasons }: Findings): SetAside[] {
  const lists = { EXCLUDE: excluded, HOLD: held };
  const found = ASIDE.flatMap((verb) =>
    [...lists[verb]].map(([technique, statements]) => ({
      technique,
      verb,
      rules: rulesOf(statements).sort(),
      proposed: reasons.has(technique),
      reasons: statements,
    })),
  );
  const rank = ({ proposed, technique, verb }: SetAside): string => `${proposed ? 0 : 1} ${technique} ${verb}`;
  return found.sort((a, b) => (rank(a) < rank(b) ? -1 : 1));
}

/** The options to discuss and the techniques set aside. A technique may stand in both lists. */
export function listOptions(run: RuleRun): { options: Option[]; setAside: SetAside[] } {
  const findings = collect(run);
  const options = [...findings.reasons.keys()].map((technique) => toOption(technique, run, findings));
  return { options: options.sort(compareOptions), setAside: listSetAside(findings) };
}
