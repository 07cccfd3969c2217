'use client';
import { Button, ButtonLink, Notice } from '@bonemet/ui';
import { useTranslations } from 'next-intl';
import { useEffect, useId, useRef } from 'react';
import { RemovedReport } from '../removed-report';
import { type CaseDocument, type DocumentsOfCase, fileOf } from '../types';
import { useDescriptions } from '../use-descriptions';
import { viewerLink } from '../viewer-link';
import { DocumentPicture } from './document-picture';
import { measuresPatient } from './spacing';

type Props = DocumentsOfCase & {
  readonly document: CaseDocument;
  readonly number: number;
  readonly before: string | null;
  readonly after: string | null;
  readonly onChoose: (documentId: string) => void;
  readonly onClose: () => void;
};

/** One picture over the page: enlarged, windowed, measured. */
export function ViewerDialog({ document, number, before, after, onChoose, onClose, ...ofCase }: Props) {
  const t = useTranslations('documents');
  const titleId = useId();
  const dialog = useRef<HTMLDialogElement>(null);
  const { lesionOf, kindOf, dayOf, nameOf } = useDescriptions(ofCase.lesions);
  useEffect(() => dialog.current?.showModal(), []);
  const name = nameOf(document, number);
  const link = viewerLink(ofCase.viewerUrl, document.studyInstanceUid);
  const spacing = document.image?.pixelSpacing;
  return (
    <dialog ref={dialog} className="dialog dialog--viewer" aria-labelledby={titleId} onClose={onClose}>
      <header className="viewer-head">
        <h2 id={titleId}>{name}</h2>
        <p className="bm-sm bm-muted">{[lesionOf(document), kindOf(document), dayOf(document)].filter(Boolean).join(' · ')}</p>
        <Button variant="quiet" icon="close" className="viewer-close" aria-label={t('close')} onClick={() => dialog.current?.close()} />
      </header>
      <DocumentPicture key={document.id} document={document} name={name} {...ofCase} />
      {spacing && !measuresPatient(spacing.source) && (
        <Notice tone="warn" announce="none" title={t(`spacing.${spacing.source === 'detector' ? 'detector' : 'unstated'}.title`)}>
          {t(`spacing.${spacing.source === 'detector' ? 'detector' : 'unstated'}.todo`)}
        </Notice>
      )}
      <RemovedReport removed={document.removed} />
      <div className="dialog-actions viewer-actions">
        <Button icon="arrow-left" disabled={before === null} onClick={() => before !== null && onChoose(before)}>
          {t('previous')}
        </Button>
        <Button iconEnd="arrow-right" disabled={after === null} onClick={() => after !== null && onChoose(after)}>
          {t('next')}
        </Button>
        {link && (
          <ButtonLink href={link} target="_blank" rel="noopener noreferrer">
            {t('hospitalViewer')}
          </ButtonLink>
        )}
        {document.image?.drawable === false && (
          <ButtonLink icon="download" href={fileOf(document.id)} download>
            {t('save')}
          </ButtonLink>
        )}
      </div>
    </dialog>
  );
}
