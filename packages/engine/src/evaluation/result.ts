import type { ConflictId } from '../conflicts/conflicts.js';
import type { EvidenceId } from '../evidence/evidence.js';
import type { Facts, FieldId } from '../facts/catalogue.js';
import type { ComputedFacts } from '../facts/fact-table.js';
import type { Basis, Target, Verb } from '../rules/define.js';
import type { RuleId } from '../rules/rules.js';
import type { Scores } from '../scores/score-facts.js';
import type { SourceRef } from '../sources/source.js';
import type { Aim } from '../techniques/define.js';
import type { TechniqueId } from '../techniques/techniques.js';

/** One patient: facts shared by all lesions, and the facts of each. Without lesions, the facts describe one. */
export interface CaseInput {
  readonly facts?: Facts;
  readonly lesions?: readonly LesionInput[];
}

/** The name of the lesion when the facts of a case describe a single one. */
export const ONLY_LESION = 'lesion';

export interface LesionInput {
  readonly id: string;
  readonly facts?: Facts;
}

/** What one rule says, and why. `facts` are the fields on which the rule rests in this lesion. */
export interface Statement {
  readonly rule: RuleId;
  readonly verb: Verb;
  readonly target: Target;
  readonly basis: Basis;
  readonly facts: readonly FieldId[];
  readonly conflicts: readonly ConflictId[];
  readonly sources: readonly SourceRef[];
}

/** A statement about the case or about several techniques; `techniques` are the listed options it concerns. */
export interface CaseStatement extends Statement {
  readonly targets: readonly Target[];
  readonly techniques: readonly TechniqueId[];
}

/** A rule that would set an option aside or add a caution, if the missing facts were known. */
export interface ToVerify {
  readonly rule: RuleId;
  readonly verbs: readonly Verb[];
  readonly missing: readonly FieldId[];
}

/** A form or mode of an option, with the rules that set it aside or advise caution for it alone. */
export interface Variant {
  readonly technique: TechniqueId;
  readonly setAsideBy: readonly RuleId[];
  readonly cautionedBy: readonly RuleId[];
}

export type Standing = 'preferred' | 'proposed';

export interface Option<S extends Statement = Statement> {
  readonly technique: TechniqueId;
  readonly standing: Standing;
  readonly group: Aim;
  readonly reasons: readonly S[];
  readonly cautions: readonly S[];
  readonly heldBy: readonly RuleId[];
  readonly excludedBy: readonly RuleId[];
  readonly toVerify: readonly ToVerify[];
  readonly preparation: readonly S[];
  readonly information: readonly S[];
  readonly variants: readonly Variant[];
  readonly evidence: readonly EvidenceId[];
  readonly conflicts: readonly ConflictId[];
}

/** Set aside, never deleted: an option that is also proposed stands in both lists. */
export interface SetAside<S extends Statement = Statement> {
  readonly technique: TechniqueId;
  readonly verb: 'EXCLUDE' | 'HOLD';
  readonly rules: readonly RuleId[];
  readonly proposed: boolean;
  readonly reasons: readonly S[];
}

/** A technique that a rule would propose if one or two more facts were known. */
export interface CouldOpen {
  readonly technique: TechniqueId;
  readonly rule: RuleId;
  readonly missing: readonly FieldId[];
}

/** An input field, and what knowing it could decide; the fields that open or close most come first. */
export interface MissingField {
  readonly field: FieldId;
  readonly rules: readonly RuleId[];
  readonly techniques: readonly TechniqueId[];
  readonly opens: readonly TechniqueId[];
  readonly closes: readonly TechniqueId[];
}

export interface LesionResult {
  readonly id: string;
  readonly computed: ComputedFacts;
  readonly scores: Scores;
  readonly rules: {
    readonly fired: readonly RuleId[];
    readonly undetermined: readonly { readonly id: RuleId; readonly missing: readonly FieldId[] }[];
  };
  readonly options: readonly Option[];
  readonly setAside: readonly SetAside[];
  readonly questions: readonly CaseStatement[];
  readonly missing: readonly MissingField[];
  readonly conflicts: readonly ConflictId[];
  readonly notes: readonly CaseStatement[];
  readonly couldOpen: readonly CouldOpen[];
}

/** Language-neutral; see present.ts for the texts. */
export interface CaseResult {
  readonly engine: string;
  readonly knowledge: string;
  readonly lesions: readonly LesionResult[];
}
