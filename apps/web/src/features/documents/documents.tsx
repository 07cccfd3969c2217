'use client';
import './documents.css';
import { Button, Section } from '@bonemet/ui';
import { useQuery } from '@tanstack/react-query';
import { useTranslations } from 'next-intl';
import { useTRPC } from '@/trpc/provider';
import { useRefusal } from '../shell/use-refusal';
import { DocumentList } from './edit/document-list';
import { useChanges } from './edit/use-changes';
import { Gallery } from './gallery';
import type { DocumentsOfCase } from './types';
import { DropZone } from './upload/drop-zone';
import { UploadList } from './upload/upload-list';
import { useUploads } from './upload/use-uploads';

type DocumentsProps = DocumentsOfCase & {
  readonly caseId: string;
  /** Whether this person may add and describe documents. */
  readonly may: boolean;
};

/** Images and documents in the form of a case: added, described, ordered, taken out. */
export function Documents({ caseId, may, ...ofCase }: DocumentsProps) {
  const t = useTranslations('documents');
  const trpc = useTRPC();
  const refusal = useRefusal();
  const { data: documents = [], isError, isPending, refetch } = useQuery(trpc.document.list.queryOptions({ caseId }, { staleTime: 0 }));
  const changes = useChanges(caseId);
  const uploads = useUploads(caseId, () => void changes.refresh());
  const failed = changes.move.error ?? changes.withdraw.error;
  return (
    <Section kind="form" id="part-documents" title={t('title')} note={isPending ? null : t('count', { count: documents.length })}>
      {isError && (
        <p className="bm-sm refused" role="alert">
          {t('listFailed')} <Button onClick={() => void refetch()}>{t('again')}</Button>
        </p>
      )}
      {may ? <DocumentList documents={documents} changes={changes} {...ofCase} /> : <Gallery documents={documents} {...ofCase} />}
      {failed && (
        <p className="bm-sm refused" role="alert">
          {refusal(failed)}
        </p>
      )}
      {changes.withdrawn.map(({ id, name }) => (
        <p key={id} className="withdrawn bm-sm" role="status">
          {t('withdrawn', { name })}{' '}
          <Button variant="quiet" onClick={() => changes.putBack(id)}>
            {t('undo')}
          </Button>
        </p>
      ))}
      {may && <UploadList uploads={uploads} />}
      {may && <DropZone onFiles={uploads.add} />}
    </Section>
  );
}
