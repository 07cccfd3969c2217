import type { PixelSpacing } from '@bonemet/ui';
import type { CaseDocument } from '../types';

type Spacing = NonNullable<NonNullable<CaseDocument['image']>['pixelSpacing']>;

/** Whether a length in this plane is one of the patient, and may be written into the case. */
export const measuresPatient = (source: Spacing['source']): boolean => source === 'patient' || source === 'calibrated';

/** For the viewer every other plane is a projection: it warns beside each length, and offers none of them. */
export const spacingForViewer = (spacing: Spacing | null | undefined): PixelSpacing | null =>
  spacing ? { rowMm: spacing.rowMm, columnMm: spacing.columnMm, source: measuresPatient(spacing.source) ? 'PixelSpacing' : 'ImagerPixelSpacing' } : null;
