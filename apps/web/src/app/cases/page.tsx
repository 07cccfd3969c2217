import '@/features/case-list/case-list.css';
import { ButtonLink, EmptyState } from '@bonemet/ui';
import type { Metadata } from 'next';
import Link from 'next/link';
import { getTranslations } from 'next-intl/server';
import { requireActor } from '@/auth/session';
import { CaseRow } from '@/features/case-list/case-row';
import { loadCaseList } from '@/features/case-list/load-case-list';
import { serverDates } from '@/features/shell/server-dates';
import { PageShell } from '@/features/shell/page-shell';

type Props = { searchParams: Promise<{ after?: string | string[] }> };

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('caseList'))('title') };
}

export default async function CasesPage({ searchParams }: Props) {
  const actor = await requireActor();
  const { after } = await searchParams;
  const from = typeof after === 'string' ? after : null;
  const { cases, next } = await loadCaseList(from);
  const [t, status, dates] = await Promise.all([getTranslations('caseList'), getTranslations('caseStatus'), serverDates()]);
  return (
    <PageShell actor={actor} place="cases">
      <header className="case-list-head">
        <div>
          <h1>{t('title')}</h1>
          <p>{t('order')}</p>
        </div>
        {from && <ButtonLink href="/cases" icon="arrow-left" linkAs={Link}>{t('newest')}</ButtonLink>}
      </header>
      {cases.length === 0 && <EmptyState title={t('empty.title')}>{t('empty.todo')}</EmptyState>}
      <ul>
        {cases.map(({ view, meetingAt }) => (
          <CaseRow
            key={view.id}
            as="h2"
            view={view}
            end={
              <>
                <b>{status(view.status)}</b>
                {meetingAt && <span className="bm-num">{dates.moment(meetingAt)}</span>}
              </>
            }
          />
        ))}
      </ul>
      {next && (
        <p className="case-list-more">
          <ButtonLink href={`/cases?after=${next}`} iconEnd="arrow-right" linkAs={Link}>{t('more')}</ButtonLink>
        </p>
      )}
    </PageShell>
  );
}
