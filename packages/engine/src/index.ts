export {
  CATALOGUE,
  COMPUTED_FIELDS,
  fieldById,
  type ComputedFieldId,
  type Facts,
  type FactValue,
  type Field,
  type FieldId,
  type InputFieldId,
  type MultiFieldId,
  type NumberFieldId,
  type Scope,
  type SingleFieldId,
  type ValueOf,
} from './facts/catalogue.js';
export type { FieldType, Range, Unit } from './facts/define.js';
export type { ComputedFacts } from './facts/fact-table.js';

export { evaluate } from './evaluation/evaluate.js';
export { inputsBehind } from './evaluation/missing-inputs.js';
export {
  explain,
  placedStatements,
  type ExplainedStanding,
  type Explanation,
  type PlacedStatement,
} from './evaluation/explain.js';
export { countBack, isDay, toSteps, type Day, type PreparationStep } from './evaluation/preparation.js';
export {
  compare,
  type Comparison,
  type Evaluation,
  type FactChange,
  type LesionComparison,
  type OptionChange,
  type OptionState,
  type RuleChange,
  type RuleState,
} from './evaluation/compare.js';
export { ONLY_LESION } from './evaluation/result.js';
export {
  present,
  type PresentedCase,
  type PresentedCaseStatement,
  type PresentedLesion,
  type PresentedSetAside,
  type PresentedSource,
  type PresentedStatement,
} from './evaluation/present.js';
export type {
  CaseInput,
  CaseResult,
  CaseStatement,
  CouldOpen,
  LesionInput,
  LesionResult,
  MissingField,
  Option,
  SetAside,
  Standing,
  Statement,
  ToVerify,
  Variant,
} from './evaluation/result.js';

export { validate, type InputError, type Validation } from './input/validate.js';
export { FACT_ERROR_CODES, validateFact, type FactCheck, type FactErrorCode, type FactErrorParams, type InputErrorCode } from './input/validate-fact.js';
export { factMessage, type Message } from './input/messages.js';

export { scoreFacts, type Scores } from './scores/score-facts.js';
export { SINS_FIELDS, SINS_POINTS, type SinsCategory, type SinsItem, type SinsScore } from './scores/sins.js';
export { MIRELS_FIELDS, MIRELS_POINTS, type MirelsItem, type MirelsScore } from './scores/mirels.js';
export type { HarringtonAcetabular, HarringtonGroup } from './scores/harrington-acetabular.js';
export type { HarringtonFemurCriterion } from './scores/harrington-femur.js';
export type { VanDerLindenCriterion } from './scores/van-der-linden.js';
export type { Checklist } from './scores/femoral-criteria.js';

export {
  AIMS,
  TAGS,
  TECHNIQUES,
  techniqueById,
  type Aim,
  type Site,
  type Tag,
  type Technique,
  type TechniqueId,
} from './techniques/techniques.js';
export { CONFLICTS, type ConflictId } from './conflicts/conflicts.js';
export { EVIDENCE, type EvidenceId } from './evidence/evidence.js';
export { PAIN_CHANGES, type PainChange } from './evidence/pain-changes.js';
export type { ConflictDefinition, ConflictKind, Position } from './conflicts/define.js';

export { effectsOf, ruleById, type CompiledRule, type Effect } from './rules/compiled.js';
export { VERBS, type Basis, type Rule, type Target, type Verb } from './rules/define.js';
export { RULES, type RuleId } from './rules/rules.js';
export { fieldsOf } from './logic/trace.js';
export type { Condition } from './logic/condition.js';
export type { Truth } from './logic/truth.js';

export { PUBLICATIONS, type Publication } from './sources/publications.js';
export { formatSource, formatSources, readableSection } from './sources/format-source.js';
export type { SourceFile, SourceRef } from './sources/source.js';

export { fieldLabel, fieldNote, techniqueName, unitLabel, valueLabel } from './labels.js';
export { english } from './texts/en/en.js';
export { french } from './texts/fr/fr.js';
export type { ConflictText, EvidenceText, FieldText, Language, RuleText, Texts } from './texts/texts.js';

export { knowledgeHash } from './hash/knowledge.js';
export { KNOWLEDGE } from './knowledge.js';
export { canonicalJson } from './hash/canonical-json.js';
export { sha256 } from './hash/sha256.js';
export { ENGINE_VERSION, KNOWLEDGE_VERSION } from './version.js';
