import type { EntryKey } from './entries/entry';
import { entryKey } from './entries/entry';
import type { FormField } from './workspace-props';

/** The parts of the form, in the order in which a clinician tells a case. */
export const CASE_PARTS = [
  { part: 'patient', groups: ['patient'] },
  { part: 'cancer', groups: ['cancer'] },
  { part: 'medication', groups: ['meds'] },
  { part: 'laboratory', groups: ['labs'] },
] as const;

export const LESION_PARTS = [
  { part: 'pain', groups: ['pain'] },
  { part: 'lesion', groups: ['lesion', 'spine', 'pelvis', 'longbone'] },
  { part: 'nerves', groups: ['neuro', 'nearby'] },
  { part: 'history', groups: ['history'] },
  { part: 'goals', groups: ['goal', 'plan'] },
] as const;

export const CONTEXT_PARTS = [{ part: 'context', groups: ['center', 'context'] }] as const;

export type FormPart = (typeof CASE_PARTS | typeof LESION_PARTS | typeof CONTEXT_PARTS)[number]['part'];

/** Groups that ask about one kind of bone, and the kind as the engine names it. */
const BONE_OF_GROUP: Readonly<Record<string, string>> = { spine: 'spine', pelvis: 'pelvis', longbone: 'long_bone' };

/** Placed on the drawing, not among the questions. */
const PLACED: readonly string[] = ['lesion.site', 'spine.level'];

/**
 * Whether a question concerns a lesion of this kind of bone (null while its site is open). A question about another kind of bone does when a rule
 * asks for it or when somebody answered it: an answer is never hidden.
 */
export function concerns({ id, group }: FormField, bone: string | null, isAskedFor: (id: FormField['id']) => boolean, isAnswered: boolean): boolean {
  if (PLACED.includes(id)) return false;
  const wanted = BONE_OF_GROUP[group];
  return wanted === undefined || isAnswered || isAskedFor(id) || bone === wanted;
}

export const keyOf = (field: FormField, lesionId: string | null): EntryKey => entryKey(field.scope === 'case' ? null : lesionId, field.id);
