import type { Transaction } from '@bonemet/db';
import type { DicomImage, InspectedDocument, Removal } from '@bonemet/files';
import { z } from 'zod';

const ZPixelSpacing = z.object({
  rowMm: z.number(),
  columnMm: z.number(),
  /** What a length measured with it would mean: only of the first two is it one of the patient. */
  source: z.enum(['patient', 'calibrated', 'detector', 'unstated']),
});

/** What a list and a viewer need of a picture without opening it; null is "the file does not say". */
const ZDocumentImage = z.object({
  width: z.int(),
  height: z.int(),
  modality: z.string().nullable(),
  laterality: z.enum(['R', 'L', 'B']).nullable(),
  pixelSpacing: ZPixelSpacing.nullable(),
  /** Whether our viewer can draw it. */
  drawable: z.boolean(),
});

export type DocumentImage = z.infer<typeof ZDocumentImage>;

const ZRemovals = z.array(z.object({ name: z.string(), count: z.int() }));

export function imageOf(document: InspectedDocument): DocumentImage | null {
  if (document.kind === 'pdf') return null;
  if (document.kind === 'dicom') return ofDicom(document.image);
  const { width, height } = document;
  return { width, height, modality: null, laterality: null, pixelSpacing: null, drawable: true };
}

const ofDicom = ({ columns, rows, modality, laterality, pixelSpacing, drawable }: DicomImage): DocumentImage => ({
  width: columns, height: rows, modality, laterality, pixelSpacing, drawable,
});

/** Our own JSON, read as strictly as anybody else's: a number that decides about surgery hangs on it. */
export const readImage = (stored: unknown): DocumentImage | null => (stored === null ? null : ZDocumentImage.parse(stored));
export const readRemovals = (stored: unknown): Removal[] => ZRemovals.parse(stored);

/** Those of a case that are not withdrawn, in the order of the meeting. */
export const standingDocuments = (tx: Transaction, caseId: string) =>
  tx.document.findMany({ where: { caseId, withdrawnAt: null }, select: { id: true, position: true, sha256: true }, orderBy: [{ position: 'asc' }, { id: 'asc' }] });

/** Two people who add or move at once do it one after the other. Null for a case that is not there or not theirs. */
export async function lockCase(tx: Transaction, caseId: string): Promise<string | null> {
  const [found] = await tx.$queryRaw<{ id: string }[]>`SELECT id FROM clinical_case WHERE id = ${caseId}::uuid FOR UPDATE`;
  return found?.id ?? null;
}
