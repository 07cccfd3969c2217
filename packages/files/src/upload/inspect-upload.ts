import { sanitiseDicom } from '../dicom/sanitise-dicom';
import { sanitiseJpeg } from '../image/sanitise-jpeg';
import { sanitisePng } from '../image/sanitise-png';
import { DEFAULT_LIMITS, type FileLimits } from '../limits';
import { sanitisePdf } from '../pdf/sanitise-pdf';
import { contradicts, type Declaration } from './declared-kind';
import { detectKind } from './detect-kind';
import type { FileKind, Inspection, SanitisedFile } from './document';
import { readLimited, type UploadSource } from './read-limited';
import { codeOf } from './refusal';

export type InspectOptions = Declaration & { readonly limits?: Partial<FileLimits> };

const SANITISERS: Readonly<Record<FileKind, (bytes: Uint8Array, limits: FileLimits) => Promise<SanitisedFile>>> = {
  png: sanitisePng,
  jpeg: sanitiseJpeg,
  pdf: sanitisePdf,
  dicom: sanitiseDicom,
};

/**
 * Reads an upload, finds out by its content what it is, checks it whole and writes it anew without what
 * could name a patient. What comes back may be stored; what went in may not.
 */
export async function inspectUpload(source: UploadSource, options: InspectOptions = {}): Promise<Inspection> {
  const limits = { ...DEFAULT_LIMITS, ...options.limits };
  const read = await readLimited(source, limits.bytes);
  if (!read.ok) return read;
  if (read.bytes.byteLength === 0) return { ok: false, code: 'empty' };

  const kind = detectKind(read.bytes);
  if (contradicts(kind, options)) return { ok: false, code: 'type_mismatch' };
  if (kind === null) return { ok: false, code: 'unknown_type' };
  try {
    return { ok: true, ...(await SANITISERS[kind](read.bytes, limits)) };
  } catch (fault) {
    return { ok: false, code: codeOf(fault) };
  }
}
