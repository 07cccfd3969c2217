/**
 * What a length measured on this picture would mean.
 * - `patient`: the plane of the patient (CT, MR, PET): lengths are true.
 * - `calibrated`: a projection corrected for its magnification, as the file states.
 * - `detector`: the detector's plane: the patient's structures are smaller than they measure.
 * - `unstated`: the file gives a spacing without saying in which plane.
 */
export type SpacingSource = 'patient' | 'calibrated' | 'detector' | 'unstated';

export type PixelSpacing = { readonly rowMm: number; readonly columnMm: number; readonly source: SpacingSource };

/** What a viewer and a reader need to know; null is "the file does not say", never a default. */
export type DicomImage = {
  readonly sopClassUid: string;
  readonly transferSyntax: string;
  readonly modality: string | null;
  readonly laterality: 'R' | 'L' | 'B' | null;
  /** The study's day as YYYY-MM-DD; the hour is not kept. */
  readonly takenOn: string | null;
  readonly studyInstanceUid: string | null;
  readonly rows: number;
  readonly columns: number;
  readonly samplesPerPixel: 1 | 3;
  readonly bitsAllocated: number;
  readonly bitsStored: number;
  readonly pixelRepresentation: 0 | 1;
  readonly photometric: string;
  readonly slope: number | null;
  readonly intercept: number | null;
  readonly windowCentre: number | null;
  readonly windowWidth: number | null;
  readonly pixelSpacing: PixelSpacing | null;
  /** Whether `readFrame` can hand its pixels to our viewer. */
  readonly drawable: boolean;
};
