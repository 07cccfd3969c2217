import '@/features/library/library.css';
import '@/features/library/library-print.css';
import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { requireActor } from '@/auth/session';
import { TechniqueCatalogue } from '@/features/library/catalogues';
import { LibraryHead } from '@/features/library/library-head';
import { readLibrary } from '@/features/library/lookup';
import { PageShell } from '@/features/shell/page-shell';

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('library'))('techniques.title') };
}

export default async function TechniquesPage() {
  const actor = await requireActor();
  const [library, t] = await Promise.all([readLibrary(), getTranslations('library')]);
  return (
    <PageShell actor={actor} place="library">
      <LibraryHead title={t('techniques.title')} lead={t('techniques.lead')} />
      <TechniqueCatalogue library={library} />
    </PageShell>
  );
}
