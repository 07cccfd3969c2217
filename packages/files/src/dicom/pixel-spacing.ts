import type { DataSet } from 'dicom-parser';
import type { PixelSpacing, SpacingSource } from './dicom-image';
import { decimals, word } from './read-values';
import type { Geometry } from './sop-classes';

/**
 * Millimetres per pixel and what they are worth. In a projection the same two numbers may describe the
 * detector or the patient: a metastasis of 30 mm measures 36 on a detector one metre behind. PS3.3,
 * 10.7.1.3 says how to tell, and where it does not say, neither do we.
 */
export function pixelSpacing(dataSet: DataSet, geometry: Geometry): PixelSpacing | null {
  if (geometry === 'none') return null;
  const spacing = pair(dataSet, 'PixelSpacing');
  if (geometry === 'patient') return spacing && { ...spacing, source: 'patient' };

  const detector = pair(dataSet, 'ImagerPixelSpacing') ?? pair(dataSet, 'NominalScannedPixelSpacing');
  if (spacing === null) return detector && { ...detector, source: 'detector' };
  return { ...spacing, source: sourceOf(dataSet, spacing, detector) };
}

type Pair = { readonly rowMm: number; readonly columnMm: number };

function sourceOf(dataSet: DataSet, spacing: Pair, detector: Pair | null): SpacingSource {
  if (detector !== null && detector.rowMm === spacing.rowMm && detector.columnMm === spacing.columnMm) return 'detector';
  if (detector !== null || word(dataSet, 'PixelSpacingCalibrationType') !== null) return 'calibrated';
  return 'unstated';
}

/** The first value is the distance between rows, the second between columns (PS3.3, 10.7.1.1). */
function pair(dataSet: DataSet, keyword: string): Pair | null {
  const values = decimals(dataSet, keyword);
  const [rowMm, columnMm] = values ?? [];
  if (values?.length !== 2 || rowMm === undefined || columnMm === undefined) return null;
  return rowMm > 0 && columnMm > 0 && Number.isFinite(rowMm) && Number.isFinite(columnMm) ? { rowMm, columnMm } : null;
}
