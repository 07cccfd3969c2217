import type { ConflictId } from '../conflicts/conflicts.js';
import type { RuleId } from '../rules/rules.js';
import {
  placesIn,
  techniqueAt,
  TECHNIQUE_COUNT,
  techniquePlace,
  intersection,
  isEmpty,
  type TechniqueSet,
} from '../techniques/technique-set.js';
import { AIMS, techniqueById, type TechniqueId } from '../techniques/techniques.js';
import { collectFindings, type Findings } from './findings.js';
import type { Option, SetAside, Statement, ToVerify, Variant } from './result.js';
import type { RuleRun } from './run-rules.js';

const NONE: readonly never[] = [];

/** A rule says a thing of a technique once with each verb, so that no rule stands here twice. */
const rulesOf = (statements: readonly Statement[]): readonly RuleId[] =>
  statements.length === 0 ? NONE : statements.map(({ rule }) => rule);

/** For each listed technique, the rules that would guard against it if their facts were known. */
function rulesToVerify(run: RuleRun, listed: TechniqueSet): (ToVerify[] | undefined)[] {
  const found = new Array<ToVerify[] | undefined>(TECHNIQUE_COUNT);
  for (const { planned, missing } of run.undetermined) {
    for (const { verbs, techniques } of planned.guards) {
      const concerned = intersection(techniques, listed);
      if (isEmpty(concerned)) continue;
      const item = { rule: planned.rule.id, verbs, missing };
      for (const place of placesIn(concerned)) (found[place] ??= []).push(item);
    }
  }
  return found;
}

function asideBy(excluded: readonly Statement[], held: readonly Statement[]): readonly RuleId[] {
  if (held.length === 0) return rulesOf(excluded);
  return [...new Set([...rulesOf(excluded), ...rulesOf(held)])].sort();
}

function toVariant(technique: TechniqueId, { excluded, held, cautions }: Findings): Variant {
  const place = techniquePlace(technique);
  return {
    technique,
    setAsideBy: asideBy(excluded[place] ?? NONE, held[place] ?? NONE),
    cautionedBy: rulesOf(cautions[place] ?? NONE),
  };
}

function conflictsOf(lists: readonly (readonly Statement[])[]): readonly ConflictId[] {
  const found = new Set<ConflictId>();
  for (const list of lists) for (const { conflicts } of list) for (const id of conflicts) found.add(id);
  return found.size === 0 ? NONE : [...found].sort();
}

function toOption(place: number, run: RuleRun, findings: Findings, toVerify: readonly ToVerify[]): Option {
  const technique = techniqueAt(place);
  const { aim, evidence } = techniqueById(technique);
  const reasons = findings.reasons[place] ?? NONE;
  const cautions = findings.cautions[place] ?? NONE;
  const excluded = findings.excluded[place] ?? NONE;
  const held = findings.held[place] ?? NONE;
  const preparation = findings.preparation[place] ?? NONE;
  const information = findings.information[place] ?? NONE;
  return {
    technique,
    standing: reasons.some(({ verb }) => verb === 'PREFER') ? 'preferred' : 'proposed',
    group: aim,
    reasons,
    cautions,
    heldBy: rulesOf(held),
    excludedBy: rulesOf(excluded),
    toVerify,
    preparation,
    information,
    variants: (run.plan.variants[place] ?? NONE).map((variant) => toVariant(variant, findings)),
    evidence,
    conflicts: conflictsOf([reasons, cautions, excluded, held, preparation, information]),
  };
}

/** An inference of the engine adds no source: it must not be counted as if a publication had spoken. */
function independentSources(reasons: readonly Statement[]): number {
  const files = new Set<string>();
  for (const { basis, sources } of reasons) {
    if (basis !== 'inf') for (const { file } of sources) files.add(file);
  }
  return files.size;
}

/** Groups in the order of AIMS; inside a group preferred first, then more sources, then by id. Not a ranking. */
function inOrder(options: readonly Option[]): Option[] {
  const keyed = options.map((option) => ({
    option,
    aim: AIMS.indexOf(option.group),
    standing: option.standing === 'preferred' ? 0 : 1,
    sources: independentSources(option.reasons),
  }));
  // The options come by id, and sorting keeps the order of equals.
  keyed.sort((a, b) => a.aim - b.aim || a.standing - b.standing || b.sources - a.sources);
  return keyed.map(({ option }) => option);
}

/** Techniques that are also proposed come first; then by id, what is set aside before what is held. */
function listSetAside({ reasons, excluded, held }: Findings): SetAside[] {
  const proposed: SetAside[] = [];
  const others: SetAside[] = [];
  for (let place = 0; place < TECHNIQUE_COUNT; place += 1) {
    const isProposed = reasons[place] !== undefined;
    const add = (verb: SetAside['verb'], statements: readonly Statement[] | undefined): void => {
      if (statements === undefined) return;
      const rules = [...rulesOf(statements)].sort();
      const item = { technique: techniqueAt(place), verb, rules, proposed: isProposed, reasons: statements };
      (isProposed ? proposed : others).push(item);
    };
    add('EXCLUDE', excluded[place]);
    add('HOLD', held[place]);
  }
  return [...proposed, ...others];
}

export interface ListedOptions {
  readonly options: readonly Option[];
  readonly setAside: readonly SetAside[];
  readonly listed: TechniqueSet;
}

/** The options to discuss and the techniques set aside. A technique may stand in both lists. */
export function listOptions(run: RuleRun): ListedOptions {
  const findings = collectFindings(run);
  const toVerify = rulesToVerify(run, findings.listed);
  const options = placesIn(findings.listed).map((place) => toOption(place, run, findings, toVerify[place] ?? NONE));
  return { options: inOrder(options), setAside: listSetAside(findings), listed: findings.listed };
}
