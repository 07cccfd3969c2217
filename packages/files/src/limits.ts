/** What one upload may cost; a caller may set them lower or, knowingly, higher. */
export type FileLimits = {
  /** Bytes of the upload itself; reading stops at the first byte beyond. */
  readonly bytes: number;
  /** Rows times columns of a picture, also of each picture inside a PDF. */
  readonly pixels: number;
  readonly pages: number;
  /** What the compressed streams of one PDF may add up to once inflated. */
  readonly inflatedBytes: number;
  /** What stands before the pixels of a DICOM file. */
  readonly dicomHeaderBytes: number;
};

const MEBIBYTE = 1024 * 1024;

export const DEFAULT_LIMITS: FileLimits = {
  bytes: 25 * MEBIBYTE,
  pixels: 40_000_000,
  pages: 200,
  inflatedBytes: 256 * MEBIBYTE,
  dicomHeaderBytes: 8 * MEBIBYTE,
};
