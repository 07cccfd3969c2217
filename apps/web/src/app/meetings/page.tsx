import '@/features/meeting-list/meeting-list.css';
import { EmptyState, LiveDot, Section, Tag } from '@bonemet/ui';
import type { Metadata } from 'next';
import Link from 'next/link';
import { getTranslations } from 'next-intl/server';
import { requireActor } from '@/auth/session';
import { loadMeetingList, type MeetingLine } from '@/features/meeting-list/load-meeting-list';
import { PageShell } from '@/features/shell/page-shell';

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('meetingList'))('title') };
}

export default async function MeetingsPage() {
  const actor = await requireActor();
  const { coming, past } = await loadMeetingList();
  const t = await getTranslations('meetingList');
  return (
    <PageShell actor={actor} place="meetings">
      <div className="meetings">
        <h1>{t('title')}</h1>
        <Section title={t('coming')} note={t('count', { count: coming.length })}>
          {coming.length === 0 ? <EmptyState icon="calendar" title={t('empty.title')}>{t('empty.todo')}</EmptyState> : <Lines meetings={coming} />}
        </Section>
        {past.length > 0 && (
          <Section title={t('past')} note={t('count', { count: past.length })}>
            <Lines meetings={past} />
          </Section>
        )}
      </div>
    </PageShell>
  );
}

async function Lines({ meetings }: { readonly meetings: readonly MeetingLine[] }) {
  const t = await getTranslations('meetingList');
  const [status, calendar] = await Promise.all([getTranslations('meetingStatus'), getTranslations('meetingCalendar')]);
  return (
    <ul>
      {meetings.map((meeting) => (
        <li key={meeting.id} className="meeting-line">
          <div>
            <h3>
              <Link href={`/meetings/${meeting.id}`}>{meeting.when}</Link>
            </h3>
            <p className="bm-sm bm-muted">
              {meeting.board} · {meeting.place}
              {meeting.status === 'planned' && (
                <>
                  {' · '}
                  <a href={`/meetings/${meeting.id}/calendar`}>{calendar('save')}</a>
                </>
              )}
            </p>
          </div>
          <p className="bm-sm bm-muted bm-num">{t('length', { cases: meeting.cases, minutes: meeting.minutes })}</p>
          {meeting.status === 'open' ? <LiveDot>{status('open')}</LiveDot> : <Tag kind="line">{status(meeting.status)}</Tag>}
        </li>
      ))}
    </ul>
  );
}
