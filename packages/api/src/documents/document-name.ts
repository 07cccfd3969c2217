import type { FileKind } from '@bonemet/files';

export const EXTENSIONS: Readonly<Record<FileKind, string>> = { png: 'png', jpeg: 'jpg', pdf: 'pdf', dicom: 'dcm' };

/** What a saved copy is called. Never as it was uploaded: people name files after patients. */
export const documentName = (documentId: string, kind: FileKind): string => `document-${documentId.slice(0, 8)}.${EXTENSIONS[kind]}`;
