import '@/features/registry/registry.css';
import { EmptyState, Notice } from '@bonemet/ui';
import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { requireActor } from '@/auth/session';
import { atNoon } from '@/features/after-decision/day-text';
import { AgreementSection } from '@/features/registry/agreement-section';
import { ExecutionSection } from '@/features/registry/execution-section';
import { KeyFigures } from '@/features/registry/key-figures';
import { loadRegistry } from '@/features/registry/load-registry';
import { PainSection } from '@/features/registry/pain-section';
import { RegistryForm } from '@/features/registry/registry-form';
import { readRegistryQuery } from '@/features/registry/registry-query';
import { SilentSection } from '@/features/registry/silent-section';
import { PageShell } from '@/features/shell/page-shell';
import { serverDates } from '@/features/shell/server-dates';
import { api } from '@/trpc/server';

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> };

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('registry'))('tab') };
}

export default async function RegistryPage({ searchParams }: Props) {
  const actor = await requireActor();
  const [t, dates, boards] = await Promise.all([getTranslations('registry'), serverDates(), (await api()).board.list()]);
  const query = readRegistryQuery(await searchParams, boards.map(({ id }) => id));
  const { figures, silent } = await loadRegistry(query);
  const { meetings, decisions, followed } = figures;
  const from = query.from ? dates.dayOfYear(atNoon(query.from)) : t('begin');
  const until = query.until ? dates.dayOfYear(atNoon(query.until)) : t('today');
  return (
    <PageShell actor={actor} place="registry">
      <header className="registry-head">
        <div>
          <h1>{t('title')}</h1>
          <p>{t('summary', { from: from.charAt(0).toUpperCase() + from.slice(1), until, meetings, decisions, followed })}</p>
        </div>
        <RegistryForm query={query} boards={boards} />
      </header>
      {figures.cut && <Notice announce="none">{t('cut', { count: decisions })}</Notice>}
      {decisions === 0 ? (
        <EmptyState title={t('empty.title')}>{t('empty.todo')}</EmptyState>
      ) : (
        <>
          <KeyFigures figures={figures} />
          <p className="bm-xs bm-quiet registry-fewest">{t('fewest')}</p>
          <div className="registry-columns">
            <div>
              <PainSection figures={figures} />
            </div>
            <div>
              <ExecutionSection figures={figures} />
              <AgreementSection figures={figures} />
              <SilentSection silent={silent} />
            </div>
          </div>
        </>
      )}
    </PageShell>
  );
}
