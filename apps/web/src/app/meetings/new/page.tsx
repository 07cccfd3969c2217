import '@/features/agenda/agenda.css';
import { decide, MEETING_MINUTES } from '@bonemet/board';
import { EmptyState } from '@bonemet/ui';
import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { getTranslations } from 'next-intl/server';
import { requireActor } from '@/auth/session';
import { clockInZone } from '@/features/agenda/moment-in-zone';
import { NewMeeting } from '@/features/agenda/new-meeting';
import { PageShell } from '@/features/shell/page-shell';
import { TIME_ZONE } from '@/i18n/locales';
import { api } from '@/trpc/server';

const WEEK_MS = 7 * 86_400_000;

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('agenda.meeting'))('newTitle') };
}

export default async function NewMeetingPage() {
  const actor = await requireActor();
  if (!decide(actor, 'meeting.plan').allowed) notFound();
  const caller = await api();
  const [boards, meetings, t] = await Promise.all([caller.board.list(), caller.meeting.list(), getTranslations('agenda.meeting')]);
  // Boards meet at a steady hour in a steady room: the last meeting, a week on, is where to begin.
  const last = meetings.at(-1);
  const next = new Date(Math.max((last?.startsAt.getTime() ?? 0) + WEEK_MS, new Date().getTime() + 86_400_000));
  const time = last ? clockInZone(last.startsAt, TIME_ZONE).time : '';
  const first = { day: clockInZone(next, TIME_ZONE).day, time, place: last?.place ?? '', minutes: last?.minutes ?? MEETING_MINUTES.usual };
  return (
    <PageShell actor={actor} place="meetings">
      <div className="new-meeting">
        <h1>{t('newTitle')}</h1>
        <p className="bm-muted">{t('newNote')}</p>
        {boards.length === 0 ? <EmptyState title={t('noBoard')}>{t('noBoardTodo')}</EmptyState> : <NewMeeting first={first} boards={boards.map(({ id, name }) => ({ id, name }))} />}
      </div>
    </PageShell>
  );
}
