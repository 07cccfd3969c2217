import { decide, type Permission } from '@bonemet/board';
import type { Database, SessionActor } from '@bonemet/db';
import type { DocumentStore } from '@bonemet/files';
import { z } from 'zod';

/** What bytes travel with: they pass beside the procedures, which are not made for them, but through the same walls. */
export type DocumentPorts = {
  readonly database: Database;
  readonly store: DocumentStore;
  readonly session: SessionActor | null;
  readonly now: () => Date;
  /** What an operator should know; never more than a code. */
  readonly report: (event: 'document.orphaned' | 'document.missing' | 'document.store') => void;
};

export type DocumentRefusal = { readonly ok: false; readonly status: 400 | 401 | 403 | 404 | 409 | 413 | 415 | 422 | 503; readonly code: string };

export const refused = (status: DocumentRefusal['status'], code: string): DocumentRefusal => ({ ok: false, status, code });

type Entrance = { readonly ok: true; readonly actor: SessionActor; readonly id: string } | DocumentRefusal;

/** Signed in, allowed to, and speaking of something that could exist. */
export function enter({ session }: Pick<DocumentPorts, 'session'>, permission: Permission, id: string | null): Entrance {
  if (!session) return refused(401, 'signed_out');
  const verdict = decide(session, permission);
  if (!verdict.allowed) return refused(403, verdict.reason);
  const parsed = z.uuid().safeParse(id);
  return parsed.success ? { ok: true, actor: session, id: parsed.data } : refused(404, 'not_found');
}
