import type { Role, Specialty } from '@bonemet/board';
import type { FieldId } from '@bonemet/engine';
import type { EntryKey, Standing } from './entries/entry';

/** One question of the form, in the reader's language. */
export type FormField = {
  readonly id: FieldId;
  readonly group: string;
  readonly scope: 'case' | 'lesion';
  readonly type: 'tri' | 'enum' | 'multi' | 'number' | 'integer' | 'text';
  readonly label: string;
  /** What the sources say, or do not say, of the question. */
  readonly note: string | null;
  readonly values: readonly { readonly value: string; readonly label: string }[];
  readonly range: { readonly min: number; readonly max: number; readonly unit: string } | null;
};

export type Person = { readonly membershipId: string; readonly displayName: string; readonly specialty: Specialty | null; readonly roles: readonly Role[] };

export type FormLesion = { readonly id: string; readonly letter: string; readonly side: 'left' | 'right' | 'midline' | 'unknown'; readonly removed: boolean };

/** All that the form of a case is drawn from. No identity. */
export type Workspace = {
  readonly id: string;
  readonly pseudonym: string;
  readonly status: 'draft' | 'ready' | 'needs_data' | 'scheduled' | 'in_discussion' | 'decided' | 'carried_out' | 'not_carried_out' | 'followed_up';
  readonly discussion: 'board' | 'protocol';
  readonly protocolName: string | null;
  readonly createdAt: string;
  readonly board: { readonly id: string; readonly name: string; readonly laboratoryDays: number | null; readonly imagingDays: number | null; readonly viewerUrl: string | null };
  readonly lesions: readonly FormLesion[];
  readonly people: readonly Person[];
  /** The membership of whoever looks. */
  readonly me: string;
  readonly may: { readonly submit: boolean; readonly recordIdentity: boolean; readonly revealIdentity: boolean };
  readonly draftKey: string;
  readonly fields: readonly FormField[];
  /** The kind of bone of each site, as the engine derives it. */
  readonly boneOfSite: Readonly<Record<string, string | null>>;
  readonly entries: readonly (readonly [EntryKey, Standing])[];
  /** By the letter of a lesion: the facts that would open or close an option. */
  readonly deciding: Readonly<Record<string, readonly FieldId[]>>;
};
