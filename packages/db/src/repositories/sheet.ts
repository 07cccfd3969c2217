import type { UnitOfWork } from '../unit-of-work';
import type { LesionSide } from './create-case';
import { isSheetEntry, type NewFact } from './facts';

/** Writes an entry of the case sheet where everybody reads it; its versions stay among the entries. */
export async function applyToSheet({ tx }: UnitOfWork, caseId: string, { fieldId, lesionId, value, withdrawn }: NewFact): Promise<void> {
  if (!isSheetEntry(fieldId)) return;
  const text = withdrawn || typeof value !== 'string' ? null : value;
  if (fieldId === 'sheet.question') await tx.case.update({ where: { id: caseId }, data: { question: text ?? '' } });
  if (fieldId === 'sheet.wishes') await tx.case.update({ where: { id: caseId }, data: { patientWishes: text } });
  if (fieldId === 'sheet.side' && lesionId) await tx.lesion.update({ where: { id: lesionId }, data: { side: (text ?? 'unknown') as LesionSide } });
}
