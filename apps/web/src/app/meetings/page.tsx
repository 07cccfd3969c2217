import '@/features/agenda/answer.css';
import '@/features/meeting-list/meeting-list.css';
import { decide } from '@bonemet/board';
import { ButtonLink, EmptyState, LiveDot, Section, Tag } from '@bonemet/ui';
import type { Metadata } from 'next';
import Link from 'next/link';
import { getTranslations } from 'next-intl/server';
import { requireActor } from '@/auth/session';
import { AnswerChoice } from '@/features/agenda/answer-choice';
import { MinutesLinks } from '@/features/meeting-list/minutes-links';
import { loadMeetingList, type MeetingLine } from '@/features/meeting-list/load-meeting-list';
import { PageShell } from '@/features/shell/page-shell';

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('meetingList'))('title') };
}

export default async function MeetingsPage() {
  const actor = await requireActor();
  const { coming, cancelled, past } = await loadMeetingList();
  const plans = decide(actor, 'meeting.plan').allowed;
  const t = await getTranslations('meetingList');
  return (
    <PageShell actor={actor} place="meetings">
      <div className="meetings">
        <header className="meetings-head">
          <h1>{t('title')}</h1>
          {plans && (
            <ButtonLink href="/meetings/new" linkAs={Link} icon="plus">
              {t('plan')}
            </ButtonLink>
          )}
        </header>
        <Section title={t('coming')} note={t('count', { count: coming.length })}>
          {coming.length === 0 ? <EmptyState icon="calendar" title={t('empty.title')}>{t('empty.todo')}</EmptyState> : <Lines meetings={coming} plans={plans} />}
          {cancelled.length > 0 && <Lines meetings={cancelled} plans={plans} />}
        </Section>
        {past.length > 0 && (
          <Section title={t('past')} note={t('count', { count: past.length })}>
            <Lines meetings={past} plans={false} />
          </Section>
        )}
      </div>
    </PageShell>
  );
}

async function Lines({ meetings, plans }: { readonly meetings: readonly MeetingLine[]; readonly plans: boolean }) {
  const t = await getTranslations('meetingList');
  const [status, calendar] = await Promise.all([getTranslations('meetingStatus'), getTranslations('meetingCalendar')]);
  return (
    <ul>
      {meetings.map((meeting) => (
        <li key={meeting.id} className="meeting-line">
          <div>
            <h3>
              {meeting.status === 'cancelled' ? <s>{meeting.when}</s> : <Link href={`/meetings/${meeting.id}`}>{meeting.when}</Link>}
            </h3>
            <p className="bm-sm bm-muted">
              {meeting.board} · {meeting.place}
              {meeting.status === 'planned' && (
                <>
                  {' · '}
                  <a href={`/meetings/${meeting.id}/calendar`}>{calendar('save')}</a>
                </>
              )}
              {plans && meeting.status !== 'cancelled' && (
                <>
                  {' · '}
                  <Link href={`/meetings/${meeting.id}/agenda`}>{t('agenda')}</Link>
                </>
              )}
              {meeting.status === 'closed' && <MinutesLinks meetingId={meeting.id} />}
            </p>
            {meeting.status === 'planned' && meeting.answer && <AnswerChoice meetingId={meeting.id} when={meeting.when} answer={meeting.answer} />}
          </div>
          <p className="bm-sm bm-muted bm-num">{meeting.status !== 'cancelled' && t('length', { cases: meeting.cases, minutes: meeting.minutes })}</p>
          {meeting.status === 'open' ? <LiveDot>{status('open')}</LiveDot> : <Tag kind="line">{status(meeting.status)}</Tag>}
        </li>
      ))}
    </ul>
  );
}
