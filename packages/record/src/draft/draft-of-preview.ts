import type { CaseFilePreview } from '../case-file/preview';
import { type CaseDraft, type CaseEntry, compareEntries } from './case-draft';

/** The entries to store, in catalogue order; null when the file may not be imported, so that no half of it is. */
export function caseEntries({ importable, mapped }: CaseFilePreview): readonly CaseEntry[] | null {
  if (!importable) return null;
  return mapped.map(({ lesion, fieldId, value }) => ({ letter: lesion, fieldId, value })).sort(compareEntries);
}

/** The whole case to store; null when the file may not be imported. */
export function caseDraft(preview: CaseFilePreview): CaseDraft | null {
  const entries = caseEntries(preview);
  if (entries === null) return null;
  const lesions = preview.lesions.map(({ letter, side }) => ({ letter, side }));
  return { texts: preview.texts, lesions: lesions.sort((a, b) => (a.letter < b.letter ? -1 : 1)), entries };
}
