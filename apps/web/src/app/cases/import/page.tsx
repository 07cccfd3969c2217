import '@/features/exchange/exchange.css';
import { decide } from '@bonemet/board';
import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { getTranslations } from 'next-intl/server';
import { requireActor } from '@/auth/session';
import { ImportCases } from '@/features/exchange/import-cases';
import { PageShell } from '@/features/shell/page-shell';
import { api } from '@/trpc/server';

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('exchange'))('title') };
}

export default async function ImportPage() {
  const actor = await requireActor();
  if (!decide(actor, 'case.import').allowed) notFound();
  const t = await getTranslations('exchange');
  const boards = await (await api()).board.list();
  return (
    <PageShell actor={actor} place="cases">
      <header className="exchange-head">
        <h1>{t('title')}</h1>
        <p>{t('intro')}</p>
        <p>{t('identity')}</p>
      </header>
      <ImportCases boards={boards.map(({ id, name }) => ({ id, name }))} />
    </PageShell>
  );
}
