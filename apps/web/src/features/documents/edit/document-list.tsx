'use client';
import { useTranslations } from 'next-intl';
import { useEffect, useRef, useState } from 'react';
import { neighbour } from '../order';
import type { CaseDocument, DocumentsOfCase } from '../types';
import { useDescriptions } from '../use-descriptions';
import { useViewer } from '../viewer/use-viewer';
import { DocumentRow } from './document-row';
import type { Changes } from './use-changes';
import { dropLook, useDrag } from '../../shell/use-drag';

type Props = DocumentsOfCase & { readonly documents: readonly CaseDocument[]; readonly changes: Changes };

/** The documents in the order of the meeting, each with its words; moved by a handle or by keys. */
export function DocumentList({ documents, changes, ...ofCase }: Props) {
  const t = useTranslations('documents');
  const { kindOf, nameOf } = useDescriptions(ofCase.lesions);
  const viewer = useViewer(documents, ofCase);
  const [said, setSaid] = useState('');
  const move = (id: string, before: string | null) => changes.move.mutate({ documentId: id, before });
  const { list, dragging, handle } = useDrag(move);
  const focus = useRef<{ readonly id: string; readonly way: string } | null>(null);

  // A row that moved took the focus with it only if somebody gives it back.
  useEffect(() => {
    if (!focus.current) return;
    const { id, way } = focus.current;
    focus.current = null;
    list.current?.querySelector<HTMLElement>(`[data-row="${id}"] [data-step="${way}"]`)?.focus();
  }, [documents, list]);

  const step = (document: CaseDocument, index: number, way: 'earlier' | 'later') => {
    const before = neighbour(documents, document.id, way);
    if (before === undefined) return;
    focus.current = { id: document.id, way };
    setSaid(t('moved', { place: index + (way === 'earlier' ? 0 : 2), count: documents.length }));
    move(document.id, before);
  };
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
            look={lookOf(dropLook(dragging, document.id, index === documents.length - 1))}
            onOpen={viewer.open}
            onStep={(way) => step(document, index, way)}
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

const lookOf = (look: ReturnType<typeof dropLook>) => (look === null ? '' : `document--${look}`);
