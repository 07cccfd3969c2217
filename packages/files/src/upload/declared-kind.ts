import { MEDIA_TYPES, type FileKind } from './document';

const EXTENSIONS: Readonly<Record<string, FileKind>> = {
  png: 'png',
  jpg: 'jpeg',
  jpeg: 'jpeg',
  jpe: 'jpeg',
  jfif: 'jpeg',
  pdf: 'pdf',
  dcm: 'dicom',
  dicom: 'dicom',
  dic: 'dicom',
  ima: 'dicom',
};

const TYPES: Readonly<Record<string, FileKind>> = {
  ...Object.fromEntries(Object.entries(MEDIA_TYPES).map(([kind, type]) => [type, kind as FileKind])),
  'image/jpg': 'jpeg',
  'image/pjpeg': 'jpeg',
  'image/x-png': 'png',
  'application/x-pdf': 'pdf',
};

/** What browsers send when they do not know. */
const SAYS_NOTHING = new Set(['', 'application/octet-stream', 'binary/octet-stream']);

export type Declaration = { readonly declaredName?: string | undefined; readonly declaredType?: string | undefined };

/** What somebody says a file is: one of ours, something else, or nothing. */
type Claim = FileKind | 'other' | null;

/**
 * PACS workstations name their files by number or by UID (`IM000012`, `1.2.840.113619.2.55`): an ending
 * of digits claims nothing.
 */
function claimOfName(name: string | undefined): Claim {
  const ending = /\.([a-z0-9]+)$/i.exec(name?.trim() ?? '')?.[1]?.toLowerCase();
  if (ending === undefined || /^\d+$/.test(ending)) return null;
  return Object.hasOwn(EXTENSIONS, ending) ? EXTENSIONS[ending]! : 'other';
}

function claimOfType(type: string | undefined): Claim {
  const essence = type?.split(';')[0]?.trim().toLowerCase() ?? '';
  if (SAYS_NOTHING.has(essence)) return null;
  return Object.hasOwn(TYPES, essence) ? TYPES[essence]! : 'other';
}

/** Whether a name or a declared type contradicts the content; content that is none of ours contradicts a claim to be. */
export function contradicts(kind: FileKind | null, declaration: Declaration): boolean {
  return [claimOfName(declaration.declaredName), claimOfType(declaration.declaredType)].some(
    (claim) => claim !== null && (kind === null ? claim !== 'other' : claim !== kind),
  );
}
