import type { DicomImage } from '../dicom/dicom-image';
import type { SanitisingReport } from './report';
import type { RefusalCode } from './refusal';

export type FileKind = 'png' | 'jpeg' | 'pdf' | 'dicom';

export const MEDIA_TYPES = {
  png: 'image/png',
  jpeg: 'image/jpeg',
  pdf: 'application/pdf',
  dicom: 'application/dicom',
} as const satisfies Record<FileKind, string>;

export type InspectedDocument =
  | { readonly kind: 'png' | 'jpeg'; readonly mediaType: string; readonly width: number; readonly height: number }
  | { readonly kind: 'pdf'; readonly mediaType: string; readonly pages: number }
  | { readonly kind: 'dicom'; readonly mediaType: string; readonly image: DicomImage };

/** What a sanitiser hands back: the file to store, and what had to be done to it. */
export type SanitisedFile = {
  readonly document: InspectedDocument;
  readonly bytes: Uint8Array;
  readonly report: SanitisingReport;
};

export type Inspection = ({ readonly ok: true } & SanitisedFile) | { readonly ok: false; readonly code: RefusalCode };
