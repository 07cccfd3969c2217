import type { ConflictId } from '../conflicts/conflicts.js';
import type { ConflictDefinition } from '../conflicts/define.js';
import type { EvidenceId } from '../evidence/evidence.js';
import type { FieldId } from '../facts/catalogue.js';
import type { FieldDefinition, Unit } from '../facts/define.js';
import type { Basis, RuleIdOf, RuleSet, Target, Verb } from '../rules/define.js';
import type { Monograph } from '../monographs/define.js';
import type { RuleId } from '../rules/rules.js';
import type { System, SystemTable } from '../systems/define.js';
import type { Aim } from '../techniques/define.js';
import type { TechniqueId } from '../techniques/techniques.js';

export type Language = 'en' | 'fr';

/** What a rule says, and what it says of one of its targets in particular. */
export interface RuleText {
  readonly message: string;
  readonly notes?: Readonly<Partial<Record<`${Verb} ${Target}`, string>>>;
}

/** Texts of one set of rules: a rule without a text does not compile. */
export type RuleTexts<S extends RuleSet> = Readonly<Record<RuleIdOf<S>, RuleText>>;

export interface FieldText {
  readonly label: string;
  readonly values?: Readonly<Record<string, string>>;
  /** What the sources say, or do not say, of the field. */
  readonly note?: string;
}

type FieldTextOf<D> =
  D extends FieldDefinition<infer _T, infer V>
    ? [V] extends [never]
      ? Omit<FieldText, 'values'>
      : Omit<FieldText, 'values'> & { readonly values: Readonly<Record<V, string>> }
    : never;

/** Texts of one topic: a field or a value without a label does not compile. */
export type FieldTexts<Topic> = { readonly [Id in keyof Topic]: FieldTextOf<Topic[Id]> };

type Words<Statements extends readonly unknown[]> = { readonly [I in keyof Statements]: string };

/** Texts of one technique: as many in each section as it has statements, in the same order. */
export type MonographTexts<M extends Monograph> = {
  readonly [S in keyof M]: M[S] extends readonly unknown[] ? Words<M[S]> : never;
};

/** A table in words: as many rows as it has statements, as many cells in each as it has columns. */
export interface TableText<Rows extends readonly unknown[]> {
  readonly caption: string;
  readonly columns: readonly string[];
  readonly rows: { readonly [I in keyof Rows]: readonly string[] };
}

type TableTexts<Tables extends readonly SystemTable[]> = { readonly [I in keyof Tables]: TableText<Tables[I]['rows']> };

/** Texts of one score, classification or checklist, part by part as in its definition. */
export interface SystemText<S extends System = System> {
  readonly name: string;
  /** What it answers, in one line. */
  readonly purpose: string;
  readonly use: Words<S['use']>;
  readonly tables: TableTexts<S['tables']>;
  readonly reading: Words<S['reading']>;
  readonly limits: Words<S['limits']>;
}

export type SystemTexts<Systems extends Readonly<Record<string, System>>> = {
  readonly [Id in keyof Systems]: SystemText<Systems[Id]>;
};

/** Texts of one disagreement: as many positions as its definition, in the same order. */
export interface ConflictText<C extends ConflictDefinition = ConflictDefinition> {
  readonly topic: string;
  readonly positions: Words<C['positions']>;
  readonly display: string;
}

export type ConflictTexts<Conflicts extends Readonly<Record<string, ConflictDefinition>>> = {
  readonly [Id in keyof Conflicts]: ConflictText<Conflicts[Id]>;
};

/** A reported figure in words; null where the source does not say. */
export interface EvidenceText {
  readonly outcome: string;
  readonly figure: string;
  readonly patients: string | null;
  readonly followUp: string | null;
  readonly study: string | null;
}

/** Figures of one publication. */
export type EvidenceTexts = Readonly<Partial<Record<EvidenceId, EvidenceText>>>;

/** Everything the engine can say in one language. The core runs without it. */
export interface Texts {
  readonly language: Language;
  readonly rules: Readonly<Record<RuleId, RuleText>>;
  readonly fields: Readonly<Record<FieldId, FieldText>>;
  readonly techniques: Readonly<Record<TechniqueId, string>>;
  readonly conflicts: Readonly<Record<ConflictId, ConflictText>>;
  readonly evidence: Readonly<Record<EvidenceId, EvidenceText>>;
  readonly units: Readonly<Record<Unit, string>>;
  readonly verbs: Readonly<Record<Verb, string>>;
  readonly aims: Readonly<Record<Aim, string>>;
  readonly bases: Readonly<Record<Basis, string>>;
}
