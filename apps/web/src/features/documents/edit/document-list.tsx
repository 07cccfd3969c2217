'use client';
import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { useOrder } from '../../shell/use-order';
import type { CaseDocument, DocumentsOfCase } from '../types';
import { useDescriptions } from '../use-descriptions';
import { useViewer } from '../viewer/use-viewer';
import { DocumentRow } from './document-row';
import type { Changes } from './use-changes';

type Props = DocumentsOfCase & { readonly documents: readonly CaseDocument[]; readonly changes: Changes };

/** The documents in the order of the meeting, each with its words; moved by a handle or by keys. */
export function DocumentList({ documents, changes, ...ofCase }: Props) {
  const t = useTranslations('documents');
  const { kindOf, nameOf } = useDescriptions(ofCase.lesions);
  const viewer = useViewer(documents, ofCase);
  const [said, setSaid] = useState('');
  const move = (id: string, before: string | null) => changes.move.mutate({ documentId: id, before });
  const { list, handle, look, step } = useOrder(documents, move);
  return (
    <>
      <ol className="documents" ref={list}>
        {documents.map((document, index) => (
          <DocumentRow
            key={document.id}
            document={document}
            name={nameOf(document, index + 1)}
            kind={kindOf(document)}
            lesions={ofCase.lesions}
            changes={changes}
            handle={handle(document.id)}
            place={{ index, count: documents.length }}
            look={lookOf(look(document.id))}
            onOpen={viewer.open}
            onStep={(way) => step(document.id, way, (place) => setSaid(t('moved', { place, count: documents.length })))}
          />
        ))}
      </ol>
      <p className="bm-sr" role="status">
        {said}
      </p>
      {viewer.dialog}
    </>
  );
}

const lookOf = (look: ReturnType<ReturnType<typeof useOrder>['look']>) => (look === null ? '' : `document--${look}`);
