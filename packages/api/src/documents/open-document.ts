import { type FileKind, type Frame, makeThumbnail, MEDIA_TYPES, readFrame, readLimited, StoreError, type StoredDocument } from '@bonemet/files';
import { type DocumentPorts, type DocumentRefusal, enter, refused } from './access';
import { documentName } from './document-name';

/** A picture whose run lengths were written out is larger than what may be uploaded. */
const LARGEST_STORED = 160 * 1024 * 1024;

export type OpenedDocument = StoredDocument & { readonly ok: true; readonly kind: FileKind; readonly mediaType: string; readonly name: string };

/** The bytes of a document that is not withdrawn, for somebody of its hospital. */
export async function openDocument(ports: DocumentPorts, documentId: string): Promise<OpenedDocument | DocumentRefusal> {
  const entrance = enter(ports, 'document.read', documentId);
  if (!entrance.ok) return entrance;
  const found = await ports.database.withActor(entrance.actor, ({ tx }) =>
    tx.document.findFirst({ where: { id: entrance.id, withdrawnAt: null }, select: { id: true, kind: true, storageKey: true } }),
  );
  if (!found) return refused(404, 'not_found');
  const { kind } = found;
  try {
    const stored = await ports.store.get(found.storageKey);
    if (stored) return { ok: true, kind, mediaType: MEDIA_TYPES[kind], name: documentName(found.id, kind), ...stored };
  } catch (fault) {
    if (!(fault instanceof StoreError)) throw fault;
    // A key that no store takes was never stored under.
    if (fault.code !== 'invalid_key') {
      ports.report('document.store');
      return refused(503, 'store_unavailable');
    }
  }
  ports.report('document.missing');
  return refused(404, 'not_found');
}

export type OpenedFrame = { readonly ok: true; readonly frame: Frame };

/** The pixels of a DICOM picture, as the viewer takes them. */
export async function openFrame(ports: DocumentPorts, documentId: string): Promise<OpenedFrame | DocumentRefusal> {
  const read = await readWhole(ports, documentId);
  if (!read.ok) return read;
  const frame = read.kind === 'dicom' ? readFrame(read.bytes) : null;
  return frame ? { ok: true, frame } : refused(404, 'no_frame');
}

/** A small picture for lists; a PDF has none. */
export async function openThumbnail(ports: DocumentPorts, documentId: string): Promise<{ readonly ok: true; readonly bytes: Uint8Array } | DocumentRefusal> {
  const read = await readWhole(ports, documentId);
  if (!read.ok) return read;
  const bytes = await makeThumbnail(read.kind, read.bytes);
  return bytes ? { ok: true, bytes } : refused(404, 'no_frame');
}

async function readWhole(ports: DocumentPorts, documentId: string): Promise<{ readonly ok: true; readonly kind: FileKind; readonly bytes: Uint8Array } | DocumentRefusal> {
  const opened = await openDocument(ports, documentId);
  if (!opened.ok) return opened;
  const read = await readLimited(opened.stream, LARGEST_STORED);
  if (read.ok) return { ok: true, kind: opened.kind, bytes: read.bytes };
  ports.report('document.store');
  return refused(503, 'store_unavailable');
}
