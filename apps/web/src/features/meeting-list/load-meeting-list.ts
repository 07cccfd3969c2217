import 'server-only';
import type { MeetingStatus } from '@bonemet/board';
import { api } from '@/trpc/server';
import { serverDates } from '../shell/server-dates';

export type MeetingLine = {
  readonly id: string;
  readonly startsAt: Date;
  readonly when: string;
  readonly board: string;
  readonly place: string;
  readonly status: MeetingStatus;
  readonly cases: number;
  readonly minutes: number;
};

export type MeetingList = { readonly coming: readonly MeetingLine[]; readonly past: readonly MeetingLine[] };

/** Meetings to come, an open one first, and those that are over, the latest first. */
export async function loadMeetingList(): Promise<MeetingList> {
  const [meetings, dates] = await Promise.all([(await api()).meeting.list(), serverDates()]);
  const lines = meetings.map(({ id, startsAt, board, place, status, agenda }): MeetingLine => ({
    id,
    startsAt,
    when: dates.moment(startsAt),
    board: board.name,
    place,
    status,
    cases: agenda.length,
    minutes: agenda.reduce((sum, { plannedMinutes }) => sum + plannedMinutes, 0),
  }));
  const opened = lines.filter(({ status }) => status === 'open');
  const planned = lines.filter(({ status }) => status === 'planned');
  return { coming: [...opened, ...planned], past: lines.filter(({ status }) => status === 'closed').reverse() };
}
