import { randomUUID } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { addDocument, type DocumentPorts } from '@bonemet/api';
import type { SessionActor } from '@bonemet/db';
import { type DocumentStore, folderStore } from '@bonemet/files';
import { makePng } from '@bonemet/files/testing';
import type { TestDatabase } from '@bonemet/testing';
import { NOW } from './scene';

export type Archive = { readonly store: DocumentStore; readonly keys: () => Promise<string[]>; readonly close: () => Promise<void> };

/** A real folder of its own for what is uploaded. */
export async function openArchive(): Promise<Archive> {
  const folder = await mkdtemp(path.join(tmpdir(), 'bonemet-documents-'));
  const store = folderStore(folder);
  return { store, keys: () => keysIn(store), close: () => rm(folder, { recursive: true, force: true }) };
}

async function keysIn(store: DocumentStore): Promise<string[]> {
  const keys: string[] = [];
  for await (const key of store.list()) keys.push(key);
  return keys;
}

/** What somebody's requests for bytes work with; what an operator would be told is kept in `events`. */
export function portsOf({ database }: TestDatabase, { store }: Pick<Archive, 'store'>, session: SessionActor | null) {
  const events: string[] = [];
  const ports: DocumentPorts = { database, store, session, now: () => NOW, report: (event) => events.push(event) };
  return { ports, events };
}

export const streamOf = (bytes: Uint8Array) => new Blob([new Uint8Array(bytes)]).stream() as ReadableStream<Uint8Array>;

type Given = { readonly name?: string; readonly type?: string; readonly length?: number | null };

export const upload = (ports: DocumentPorts, caseId: string | null, body: Uint8Array | ReadableStream<Uint8Array>, { name, type, length = null }: Given = {}) =>
  addDocument(ports, { caseId, body: body instanceof Uint8Array ? streamOf(body) : body, declaredName: name, declaredType: type, declaredLength: length });

/** A picture like no other, in a case. */
export async function addPicture(ports: DocumentPorts, caseId: string): Promise<string> {
  const added = await upload(ports, caseId, await makePng({ width: 20 + (pictures++ % 200), height: 30 + Math.floor(pictures / 200) }));
  if (!added.ok) throw new Error(added.code);
  return added.documentId;
}

let pictures = 0;
export const nobodysId = () => randomUUID();
