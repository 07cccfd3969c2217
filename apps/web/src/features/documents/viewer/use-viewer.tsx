'use client';
import dynamic from 'next/dynamic';
import { type ReactNode, useState } from 'react';
import type { CaseDocument, DocumentsOfCase } from '../types';

// Nobody who only reads the case loads the viewer.
const ViewerDialog = dynamic(() => import('./viewer-dialog').then((module) => module.ViewerDialog), { ssr: false });

/** The viewer over the page, and how to open it on one of these documents. */
export function useViewer(documents: readonly CaseDocument[], ofCase: DocumentsOfCase): { readonly open: (documentId: string) => void; readonly dialog: ReactNode } {
  const [opened, setOpened] = useState<string | null>(null);
  const pictures = documents.filter(({ kind }) => kind !== 'pdf');
  const at = pictures.findIndex(({ id }) => id === opened);
  const document = pictures[at];
  return {
    open: setOpened,
    dialog: document ? (
      <ViewerDialog
        {...ofCase}
        document={document}
        number={documents.indexOf(document) + 1}
        before={pictures[at - 1]?.id ?? null}
        after={pictures[at + 1]?.id ?? null}
        onChoose={setOpened}
        onClose={() => setOpened(null)}
      />
    ) : null,
  };
}
