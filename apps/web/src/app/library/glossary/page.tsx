import '@/features/library/library.css';
import '@/features/library/library-print.css';
import { GLOSSARY } from '@bonemet/engine/library';
import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { requireActor } from '@/auth/session';
import { GlossaryTable } from '@/features/library/glossary-table';
import { LibraryHead } from '@/features/library/library-head';
import { single } from '@/features/library/matching';
import { PageShell } from '@/features/shell/page-shell';

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> };

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('library'))('glossary.title') };
}

export default async function GlossaryPage({ searchParams }: Props) {
  const actor = await requireActor();
  const [{ q }, t] = await Promise.all([searchParams, getTranslations('library.glossary')]);
  const typed = single(q);
  return (
    <PageShell actor={actor} place="library">
      <LibraryHead title={t('title')} lead={t('lead')} />
      <GlossaryTable key={typed} terms={GLOSSARY} typed={typed} />
    </PageShell>
  );
}
