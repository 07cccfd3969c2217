import '@/features/case-list/case-list.css';
import '@/features/case-progress/case-progress.css';
import { decide } from '@bonemet/board';
import { ButtonLink, Section } from '@bonemet/ui';
import type { Metadata } from 'next';
import Link from 'next/link';
import { getTranslations } from 'next-intl/server';
import { requireActor } from '@/auth/session';
import { hrefOf } from '@/features/case-list/asked';
import { needsWords } from '@/features/case-list/needs';
import { NewCase } from '@/features/case-list/new-case';
import { loadProgress } from '@/features/case-progress/load-progress';
import { ProgressCard } from '@/features/case-progress/progress-card';
import { PageShell } from '@/features/shell/page-shell';
import { serverDates } from '@/features/shell/server-dates';
import { api } from '@/trpc/server';

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('caseProgress'))('title') };
}

const LATER = ['carried_out', 'not_carried_out', 'followed_up'] as const;
const EMPTY = { words: '', status: [], protocol: false, after: null } as const;

export default async function CaseProgressPage() {
  const actor = await requireActor();
  const columns = await loadProgress();
  const [t, status, dates, needs] = await Promise.all([getTranslations('caseProgress'), getTranslations('caseStatus'), serverDates(), needsWords()]);
  const boards = decide(actor, 'case.create').allowed ? await (await api()).board.list() : null;
  const mayMove = decide(actor, 'case.submit').allowed;
  return (
    <PageShell actor={actor} place="cases">
      <header className="case-list-head">
        <div>
          <h1>{t('title')}</h1>
          <p>{t('order')}</p>
        </div>
        <div className="case-list-acts">
          <ButtonLink href="/cases" linkAs={Link}>{t('list')}</ButtonLink>
          {boards && <NewCase boards={boards} />}
        </div>
      </header>
      <div className="progress-board" role="region" aria-label={t('region')} tabIndex={0}>
        {columns.map((column) => (
          <Section
            key={column.status}
            className="progress-column"
            title={status(column.status)}
            note={t(column.next ? 'countMore' : 'count', { count: column.cases.length })}
          >
            {column.cases.length === 0 ? (
              <p className="progress-none">{t(`empty.${column.status}`)}</p>
            ) : (
              <ul className="progress-cards">
                {column.cases.map((listed) => (
                  <ProgressCard
                    key={listed.view.id}
                    listed={listed}
                    needs={needs(listed.readiness)}
                    mayMove={mayMove}
                    when={listed.meetingAt && dates.moment(listed.meetingAt)}
                  />
                ))}
              </ul>
            )}
            {column.next && (
              <p className="case-list-more">
                <ButtonLink variant="quiet" href={hrefOf({ ...EMPTY, status: [column.status], after: column.next })} iconEnd="arrow-right" linkAs={Link}>{t('older')}</ButtonLink>
              </p>
            )}
          </Section>
        ))}
      </div>
      <p className="progress-later">
        {t('later')}
        {LATER.map((known) => (
          <ButtonLink key={known} variant="quiet" href={hrefOf({ ...EMPTY, status: [known] })} linkAs={Link}>{status(known)}</ButtonLink>
        ))}
      </p>
    </PageShell>
  );
}
