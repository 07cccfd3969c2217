import '@/features/agenda/agenda.css';
import { decide } from '@bonemet/board';
import { ButtonLink, Notice } from '@bonemet/ui';
import type { Metadata } from 'next';
import Link from 'next/link';
import { notFound } from 'next/navigation';
import { getTranslations } from 'next-intl/server';
import { requireActor } from '@/auth/session';
import { AttendanceSection } from '@/features/agenda/attendance-section';
import { GuestsSection } from '@/features/agenda/guests-section';
import { loadAgenda } from '@/features/agenda/load-agenda';
import { MeetingActions } from '@/features/agenda/meeting-actions';
import { Planner } from '@/features/agenda/planner';
import { PageShell } from '@/features/shell/page-shell';

type Props = { params: Promise<{ meetingId: string }> };

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('agenda'))('title') };
}

export default async function AgendaPage({ params }: Props) {
  const actor = await requireActor();
  if (!decide(actor, 'meeting.plan').allowed) notFound();
  const { meetingId } = await params;
  const [{ meeting, when, times, items, ready, guests, invitations, notInvited, outlook, rule }, t] = await Promise.all([
    loadAgenda(meetingId, new Date()), getTranslations('agenda'),
  ]);
  const open = meeting.status === 'planned' || meeting.status === 'open';
  return (
    <PageShell actor={actor} place="meetings">
      <header className="agenda-head">
        <div>
          <p className="bm-sm bm-muted">
            {t('title')} · {meeting.board.name}
          </p>
          <h1>{when}</h1>
          <p>{t('where', { place: meeting.place, minutes: meeting.minutes })}</p>
        </div>
        <div className="agenda-head-actions">
          {meeting.status !== 'cancelled' && (
            <ButtonLink href={`/meetings/${meetingId}`} linkAs={Link} icon="arrow-right">
              {t('toMeeting')}
            </ButtonLink>
          )}
          {meeting.status === 'planned' && <MeetingActions meetingId={meetingId} times={times} />}
        </div>
      </header>
      {!open && <Notice title={t(meeting.status === 'cancelled' ? 'cancelled.title' : 'over.title')}>{t(meeting.status === 'cancelled' ? 'cancelled.todo' : 'over.todo')}</Notice>}
      {meeting.status === 'open' && <Notice icon="info" title={t('live.title')}>{t('live.todo')}</Notice>}
      <Planner
        meetingId={meetingId}
        available={meeting.minutes}
        items={items}
        ready={ready}
        open={open}
        below={<AttendanceSection meetingId={meetingId} invited={invitations} notInvited={notInvited} outlook={outlook} rule={rule} open={open} />}
        beside={<GuestsSection meetingId={meetingId} guests={guests} open={open} />}
      />
    </PageShell>
  );
}
