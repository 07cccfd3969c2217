import type { FactErrorParams, InputErrorCode, InputFieldId, Scope } from '@bonemet/engine';
import type { DraftTexts, EntryValue, LesionSide } from '../draft/case-draft';
import type { KeyFlaw, Unreadable } from '../json/read-json';

/** A value that has its field. `lesion` is the proposed letter, null for a fact of the case. */
export type MappedFact = {
  readonly path: string;
  readonly fieldId: InputFieldId;
  readonly scope: Scope;
  readonly lesion: string | null;
  readonly value: EntryValue;
};

/** Why a key has no place: it is never matched by similarity, and its value is never shown. */
export type UnmappedReason = 'unknown_field' | 'wrong_scope' | 'computed_field' | 'not_part_of_format';
export type UnmappedKey = { readonly path: string; readonly reason: UnmappedReason };

export type FactRefusalCode = Extract<InputErrorCode, 'wrong_type' | 'not_allowed' | 'out_of_range'>;

/**
 * What is wrong with the form of a file. `not_text` is text that no database keeps: half of a
 * character, or the character zero. `empty` is a file without anything to bring in.
 */
export type FormRefusalCode =
  | KeyFlaw['code']
  | 'not_an_object'
  | 'not_a_list'
  | 'not_a_text'
  | 'not_text'
  | 'too_long'
  | 'too_many_lesions'
  | 'empty_id'
  | 'same_lesion'
  | 'no_such_lesion'
  | 'not_a_side'
  | 'not_this_format'
  | 'not_this_version'
  | 'empty';

/** A refused fact says what its field accepts (`factMessage`), a refused form at most a limit; neither what was given. */
export type Refusal =
  | { readonly path: string; readonly code: FactRefusalCode; readonly params: FactErrorParams }
  | { readonly path: string; readonly code: FormRefusalCode; readonly params: { readonly limit: number } | null };

/** How a lesion of the file would be called: lettered, because L3 is a vertebra. */
export type LesionMapping = { readonly id: string; readonly letter: string; readonly side: LesionSide };

/**
 * What a file would bring in, field by field. `importable` is true only when every key has its place
 * and every value is accepted: a file is taken whole or not at all. `mapped` follows the file.
 * Paths come from the file and are for the person who brought it, not for a log.
 */
export type CaseFilePreview = {
  /** Why the text could not be read at all; everything else is empty then. */
  readonly unreadable: Unreadable | null;
  readonly mapped: readonly MappedFact[];
  readonly unmapped: readonly UnmappedKey[];
  readonly refused: readonly Refusal[];
  readonly lesions: readonly LesionMapping[];
  readonly texts: DraftTexts;
  readonly importable: boolean;
};
