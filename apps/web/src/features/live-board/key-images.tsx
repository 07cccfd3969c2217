'use client';
import { Section } from '@bonemet/ui';
import { useQuery } from '@tanstack/react-query';
import { useTranslations } from 'next-intl';
import { useTRPC } from '@/trpc/provider';
import { Gallery } from '../documents/gallery';
import type { AgendaEntry, Me } from './types';

/** The key images and documents of the case, each opened large by a click. */
export function KeyImages({ entry, me }: { readonly entry: AgendaEntry; readonly me: Me }) {
  const t = useTranslations('documents');
  const trpc = useTRPC();
  const { id: caseId, lesions } = entry.case;
  const documents = useQuery(trpc.document.list.queryOptions({ caseId }, { enabled: me.seesDocuments }));
  if (!documents.data || documents.data.length === 0) return null;
  return (
    <Section title={t('title')} note={t('count', { count: documents.data.length })}>
      <Gallery documents={documents.data} lesions={lesions.map(({ id, letter, label }) => ({ id, letter, label }))} viewerUrl={null} />
    </Section>
  );
}
