'use client';
import './documents.css';
import { Tag } from '@bonemet/ui';
import { Opener } from './opener';
import { Thumbnail } from './thumbnail';
import type { CaseDocument, DocumentsOfCase } from './types';
import { useDescriptions } from './use-descriptions';
import { useViewer } from './viewer/use-viewer';

type Props = DocumentsOfCase & { readonly documents: readonly CaseDocument[] };

/** The key images and documents of a case, to be looked at and not to be changed. */
export function Gallery({ documents, ...ofCase }: Props) {
  const { lesionOf, kindOf, dayOf, nameOf } = useDescriptions(ofCase.lesions);
  const viewer = useViewer(documents, ofCase);
  return (
    <>
      <ul className="gallery">
        {documents.map((document, index) => (
          <li key={document.id} className="gallery-item">
            <Opener document={document} name={nameOf(document, index + 1)} onOpen={viewer.open}>
              <Thumbnail document={document} kind={kindOf(document)} />
            </Opener>
            <p className="gallery-caption">{nameOf(document, index + 1)}</p>
            {document.lesionLetter && <Tag>{lesionOf(document)}</Tag>}
            <p className="bm-xs bm-quiet">
              {kindOf(document)} · <span className="bm-num">{dayOf(document)}</span>
            </p>
          </li>
        ))}
      </ul>
      {viewer.dialog}
    </>
  );
}
