import 'server-only';
import { cache } from 'react';
import { api, orNotFound } from '@/trpc/server';
import type { CaseDocument } from './types';

type Loaded = { readonly documents: readonly CaseDocument[]; readonly viewerUrl: string | null };

/** The documents of a case and the viewer of its board, asked for once a request. */
export const loadDocuments = cache(async (caseId: string): Promise<Loaded> => {
  const caller = await api();
  const [documents, { board }] = await Promise.all([orNotFound(caller.document.list({ caseId })), orNotFound(caller.case.workspace({ caseId }))]);
  return { documents, viewerUrl: board.viewerUrl };
});
