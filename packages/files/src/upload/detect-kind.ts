import type { FileKind } from './document';

const PNG = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a];
const JPEG = [0xff, 0xd8, 0xff];
const PDF = [0x25, 0x50, 0x44, 0x46, 0x2d];
const DICOM = [0x44, 0x49, 0x43, 0x4d];
const DICOM_OFFSET = 128;

/**
 * What the content is; names and declared types are not asked. DICOM comes first, because its 128 free
 * leading bytes may imitate any other file. A signature anywhere but in its place counts for nothing:
 * a web page that mentions %PDF- is not a document.
 */
export function detectKind(bytes: Uint8Array): FileKind | null {
  if (startsWith(bytes, DICOM, DICOM_OFFSET)) return 'dicom';
  if (startsWith(bytes, PNG)) return 'png';
  if (startsWith(bytes, JPEG)) return 'jpeg';
  if (startsWith(bytes, PDF)) return 'pdf';
  return null;
}

const startsWith = (bytes: Uint8Array, signature: readonly number[], offset = 0): boolean =>
  signature.every((byte, at) => bytes[offset + at] === byte);
