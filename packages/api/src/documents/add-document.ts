import { createHash, randomUUID } from 'node:crypto';
import { databaseRefusal, type UnitOfWork } from '@bonemet/db';
import { DEFAULT_LIMITS, inspectUpload, type RefusalCode, type SanitisedFile, type SanitisingReport } from '@bonemet/files';
import { dayOf } from '../cases/entry';
import { type DocumentPorts, type DocumentRefusal, enter, refused } from './access';
import { imageOf, lockCase, standingDocuments } from './document-row';
import { EXTENSIONS } from './document-name';
import { tellOfDocument } from './tell';

/** More than a board could look at; a case that needs more needs the hospital's viewer. */
const MOST_DOCUMENTS = 60;

export type Upload = {
  readonly caseId: string | null;
  readonly body: ReadableStream<Uint8Array> | null;
  /** What the sender says that it is: only ever compared with what it is. */
  readonly declaredName: string | undefined;
  readonly declaredType: string | undefined;
  readonly declaredLength: number | null;
};

export type AddedDocument = { readonly ok: true; readonly documentId: string; readonly report: SanitisingReport };

const STATUS: Readonly<Partial<Record<RefusalCode, DocumentRefusal['status']>>> = { too_large: 413, interrupted: 400, empty: 400, unknown_type: 415, type_mismatch: 415 };

/** Reads, checks, strips and keeps one file. Nothing of it is stored before all of it was understood. */
export async function addDocument(ports: DocumentPorts, upload: Upload): Promise<AddedDocument | DocumentRefusal> {
  const answer = await checkAndKeep(ports, upload);
  // Somebody who is refused should not have to go on sending.
  if (!answer.ok && upload.body && !upload.body.locked) await upload.body.cancel().catch(() => undefined);
  return answer;
}

async function checkAndKeep(ports: DocumentPorts, { caseId, body, declaredName, declaredType, declaredLength }: Upload): Promise<AddedDocument | DocumentRefusal> {
  const entrance = enter(ports, 'document.write', caseId);
  if (!entrance.ok) return entrance;
  const { actor, id } = entrance;
  const visible = await ports.database.withActor(actor, ({ tx }) => tx.case.findUnique({ where: { id }, select: { id: true } }));
  if (!visible) return refused(404, 'not_found');
  if (declaredLength !== null && declaredLength > DEFAULT_LIMITS.bytes) return refused(413, 'too_large');
  if (!body) return refused(400, 'empty');
  const inspection = await inspectUpload(body, { declaredName, declaredType });
  if (!inspection.ok) return refused(STATUS[inspection.code] ?? 422, inspection.code);
  return keep({ ...ports, actor }, id, inspection);
}

type Keeper = DocumentPorts & { readonly actor: NonNullable<DocumentPorts['session']> };

/** First the file, then its row: what the case names can be opened. A row that is refused takes its file with it. */
async function keep(ports: Keeper, caseId: string, file: SanitisedFile): Promise<AddedDocument | DocumentRefusal> {
  const { database, store, actor, report } = ports;
  const documentId = randomUUID();
  const storageKey = `${actor.institutionId}/${documentId}.${EXTENSIONS[file.document.kind]}`;
  try {
    await store.put(storageKey, file.bytes);
  } catch {
    report('document.store');
    return refused(503, 'store_unavailable');
  }
  try {
    const refusal = await database.withActor(actor, (unit) => writeRow(ports, unit, { documentId, caseId, storageKey }, file));
    if (!refusal) return { ok: true, documentId, report: file.report };
    await discard(ports, storageKey);
    return refusal;
  } catch (error) {
    const reason = databaseRefusal(error);
    if (reason === null && (await rowStands(ports, caseId, documentId))) return { ok: true, documentId, report: file.report };
    await discard(ports, storageKey);
    if (reason === null) throw error;
    return refused(409, reason);
  }
}

/**
 * Whether a row was kept although its transaction seemed to fail: a connection that breaks during the commit
 * tells nothing of it. The lock waits for a commit that is still under way. Where this cannot be told either,
 * the file stays and the operator hears of it: a file too many harms nobody, a picture that is gone may.
 */
async function rowStands({ database, actor, report }: Keeper, caseId: string, documentId: string): Promise<boolean> {
  try {
    return await database.withActor(actor, async ({ tx }) => {
      await lockCase(tx, caseId);
      return (await tx.document.findUnique({ where: { id: documentId }, select: { id: true } })) !== null;
    });
  } catch (error) {
    report('document.orphaned');
    throw error;
  }
}

type Place = { readonly documentId: string; readonly caseId: string; readonly storageKey: string };

async function writeRow(ports: Keeper, unit: UnitOfWork, { documentId, caseId, storageKey }: Place, file: SanitisedFile): Promise<DocumentRefusal | null> {
  const { tx, audit } = unit;
  if (!(await lockCase(tx, caseId))) return refused(404, 'not_found');
  const standing = await standingDocuments(tx, caseId);
  const sha256 = createHash('sha256').update(file.bytes).digest('hex');
  if (standing.some((other) => other.sha256 === sha256)) return refused(409, 'already_there');
  if (standing.length >= MOST_DOCUMENTS) return refused(409, 'too_many_documents');
  const { document, bytes, report } = file;
  const { institutionId, membershipId } = ports.actor;
  const stated = document.kind === 'dicom' ? document.image : null;
  // A scanner whose clock runs ahead has not said when.
  const takenOn = stated?.takenOn && stated.takenOn <= dayOf(ports.now()) ? new Date(stated.takenOn) : null;
  const image = imageOf(document);
  await tx.document.create({
    data: {
      id: documentId, institutionId, caseId, kind: document.kind, position: (standing.at(-1)?.position ?? 0) + 1, size: bytes.byteLength, sha256, storageKey,
      removed: report.removed.map((one) => ({ ...one })), ...(image && { image }),
      studyInstanceUid: stated?.studyInstanceUid ?? null, takenOn, uploadedById: membershipId,
    },
    select: { id: true },
  });
  await audit({ type: 'document.added', payload: { caseId, documentId, kind: document.kind } });
  tellOfDocument(ports, unit, caseId);
  return null;
}

/** Nothing names the file, so nothing shows it; what could not be removed is told to the operator. */
async function discard({ store, report }: DocumentPorts, storageKey: string): Promise<void> {
  await store.remove(storageKey).catch(() => report('document.orphaned'));
}
