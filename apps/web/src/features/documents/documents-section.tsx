import { decide } from '@bonemet/board';
import type { SessionActor } from '@bonemet/db';
import { EmptyState, Section } from '@bonemet/ui';
import Link from 'next/link';
import { getTranslations } from 'next-intl/server';
import { Gallery } from './gallery';
import { loadDocuments } from './load-documents';
import type { CaseView } from '../case-summary/case-view';
import type { DocumentLesion } from './types';

type Props = { readonly actor: SessionActor; readonly caseId: string; readonly lesions: readonly DocumentLesion[]; readonly status: CaseView['status'] };

/** Until a decision is signed, the form of a case can be opened. */
const WRITABLE: readonly CaseView['status'][] = ['draft', 'ready', 'needs_data', 'scheduled', 'in_discussion'];

/** The images and documents on the page where a case is read. */
export async function DocumentsSection({ actor, caseId, lesions, status }: Props) {
  const [t, { documents, viewerUrl }] = await Promise.all([getTranslations('documents'), loadDocuments(caseId)]);
  const toForm = WRITABLE.includes(status) && (['case.write', 'document.write'] as const).every((permission) => decide(actor, permission).allowed);
  const shown = lesions.map(({ id, letter, label }) => ({ id, letter, label }));
  return (
    <Section
      kind="form"
      id="documents"
      title={t('title')}
      note={toForm && documents.length > 0 ? <Link href={`/cases/${caseId}/edit#part-documents`}>{t('change')}</Link> : t('count', { count: documents.length })}
    >
      {documents.length > 0 ? (
        <Gallery documents={documents} lesions={shown} viewerUrl={viewerUrl} />
      ) : (
        <EmptyState title={t('empty.title')} action={toForm ? <Link className="bm-button" href={`/cases/${caseId}/edit#part-documents`}>{t('add')}</Link> : null}>
          {toForm ? t('empty.todo') : null}
        </EmptyState>
      )}
    </Section>
  );
}
