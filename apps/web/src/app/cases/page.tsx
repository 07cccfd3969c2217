import '@/features/case-list/case-list.css';
import { decide } from '@bonemet/board';
import { ButtonLink } from '@bonemet/ui';
import type { Metadata } from 'next';
import Link from 'next/link';
import { getTranslations } from 'next-intl/server';
import { requireActor } from '@/auth/session';
import { askedIn, type AskedParams, hrefOf, STATUS_ORDER } from '@/features/case-list/asked';
import { CaseFinder } from '@/features/case-list/case-finder';
import { CaseRow } from '@/features/case-list/case-row';
import { loadCaseList } from '@/features/case-list/load-case-list';
import { needsWords } from '@/features/case-list/needs';
import { NeedsLine } from '@/features/case-list/needs-line';
import { NewCase } from '@/features/case-list/new-case';
import { NothingFound } from '@/features/case-list/nothing-found';
import { PageShell } from '@/features/shell/page-shell';
import { serverDates } from '@/features/shell/server-dates';
import { api } from '@/trpc/server';

type Props = { searchParams: Promise<AskedParams> };

export async function generateMetadata({ searchParams }: Props): Promise<Metadata> {
  const t = await getTranslations('caseList');
  const { words } = askedIn(await searchParams);
  return { title: words === '' ? t('title') : t('titleOf', { words }) };
}

export default async function CasesPage({ searchParams }: Props) {
  const actor = await requireActor();
  const params = await searchParams;
  const asked = askedIn(params);
  const { cases, next } = await loadCaseList(asked);
  const [t, status, exchange, dates, needs] = await Promise.all([
    getTranslations('caseList'), getTranslations('caseStatus'), getTranslations('exchange'), serverDates(), needsWords(),
  ]);
  const boards = decide(actor, 'case.create').allowed ? await (await api()).board.list() : null;
  return (
    <PageShell actor={actor} place="cases">
      <header className="case-list-head">
        <div>
          <h1>{t('title')}</h1>
          <p>{t('order')}</p>
        </div>
        <div className="case-list-acts">
          <ButtonLink href="/cases/progress" linkAs={Link}>{t('progress')}</ButtonLink>
          {decide(actor, 'case.import').allowed && <ButtonLink href="/cases/import" linkAs={Link}>{exchange('link')}</ButtonLink>}
          {boards && <NewCase boards={boards} />}
        </div>
      </header>
      <CaseFinder
        words={asked.words}
        statuses={STATUS_ORDER.map((value) => ({ value, label: status(value), chosen: asked.status.includes(value) }))}
        protocol={{ value: 'protocol', label: t('find.protocol'), chosen: asked.protocol }}
        focus={params.q === ''}
        texts={{ label: t('find.label'), hint: t('find.hint'), submit: t('find.submit'), statuses: t('find.statuses') }}
      />
      <p role="status" className="bm-sr">{t('shown', { count: cases.length })}</p>
      {asked.after && (
        <p className="case-list-back">
          <ButtonLink href={hrefOf({ ...asked, after: null })} icon="arrow-left" linkAs={Link}>{t('newest')}</ButtonLink>
        </p>
      )}
      {cases.length === 0 && <NothingFound asked={asked} mayCreate={boards !== null} />}
      <ul>
        {cases.map(({ view, meetingAt, protocolName, readiness }) => (
          <CaseRow
            key={view.id}
            as="h2"
            view={view}
            marks={<NeedsLine needs={needs(readiness)} protocol={protocolName === null ? null : t('protocol', { name: protocolName })} />}
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
          <ButtonLink href={hrefOf({ ...asked, after: next })} iconEnd="arrow-right" linkAs={Link}>{t('more')}</ButtonLink>
        </p>
      )}
    </PageShell>
  );
}
