import 'server-only';
import { decide, type InvitationAnswer } from '@bonemet/board';
import { requireActor } from '@/auth/session';
import { api } from '@/trpc/server';
import { serverDates } from '../shell/server-dates';

export type MeetingLine = {
  readonly id: string;
  readonly startsAt: Date;
  readonly when: string;
  readonly board: string;
  readonly place: string;
  readonly status: 'planned' | 'open' | 'closed' | 'cancelled';
  readonly cases: number;
  readonly minutes: number;
  /** What I said to an invitation; null when I was not asked. */
  readonly answer: InvitationAnswer | null;
};

type MeetingList = { readonly coming: readonly MeetingLine[]; /** Called off, and not past yet: whoever was asked to come looks for them. */ readonly cancelled: readonly MeetingLine[]; readonly past: readonly MeetingLine[] };

/** Meetings to come, an open one first, and those that are over, the latest first. */
export async function loadMeetingList(): Promise<MeetingList> {
  const [actor, caller, dates] = await Promise.all([requireActor(), api(), serverDates()]);
  const invited = decide(actor, 'invitation.answer').allowed ? caller.invitation.mine() : [];
  const [meetings, invitations] = await Promise.all([caller.meeting.list(), invited]);
  const lines = meetings.map(({ id, startsAt, board, place, status, agenda }): MeetingLine => ({
    id,
    startsAt,
    when: dates.moment(startsAt),
    board: board.name,
    place,
    status,
    cases: agenda.length,
    minutes: agenda.reduce((sum, { plannedMinutes }) => sum + plannedMinutes, 0),
    answer: invitations.find(({ meetingId }) => meetingId === id)?.answer ?? null,
  }));
  const opened = lines.filter(({ status }) => status === 'open');
  const planned = lines.filter(({ status }) => status === 'planned');
  const cancelled = lines.filter(({ status, startsAt }) => status === 'cancelled' && startsAt > new Date());
  return { coming: [...opened, ...planned], cancelled, past: lines.filter(({ status }) => status === 'closed').reverse() };
}
