import { type CaseDraft, type CaseEntry, compareEntries } from '../draft/case-draft';
import { CASE_FILE_FORMAT, CASE_FILE_VERSION } from './format';

/** A draft that no file can hold is a mistake of the program: it is told, not quietly left out of the file. */
function assertWhole({ lesions, entries }: CaseDraft): void {
  const letters = new Set(lesions.map(({ letter }) => letter));
  if (letters.size < lesions.length) throw new Error('two lesions of a case have the same letter');
  const places = new Set(entries.map(({ letter, fieldId }) => `${letter ?? ''} ${fieldId}`));
  if (places.size < entries.length) throw new Error('a fact of a case is answered twice');
  if (entries.some(({ letter }) => letter !== null && !letters.has(letter))) throw new Error('a fact belongs to no lesion of its case');
}

function content(draft: CaseDraft): object {
  assertWhole(draft);
  const entries = [...draft.entries].sort(compareEntries);
  const lesions = [...draft.lesions].sort((a, b) => (a.letter < b.letter ? -1 : 1));
  const factsOf = (owner: CaseEntry['letter']) =>
    Object.fromEntries(entries.filter(({ letter }) => letter === owner).map(({ fieldId, value }) => [fieldId, value]));
  const { pseudonym, question, patientWishes } = draft.texts;
  return {
    format: CASE_FILE_FORMAT,
    version: CASE_FILE_VERSION,
    case: { pseudonym, question, patientWishes, lesions: lesions.map(({ letter, side }) => ({ letter, side })) },
    facts: factsOf(null),
    lesions: lesions.map(({ letter }) => ({ id: letter, facts: factsOf(letter) })),
  };
}

/**
 * A case as a file that `readCaseFile` takes back unchanged. Keys have one order, so that the same case
 * gives the same bytes. Days of measurement, authors and earlier versions stay behind, and so does identity.
 */
export const writeCaseFile = (draft: CaseDraft): string => `${JSON.stringify(content(draft), null, 2)}\n`;

/** The same in one line, for a file of many cases. */
export const writeCaseLine = (draft: CaseDraft): string => `${JSON.stringify(content(draft))}\n`;
