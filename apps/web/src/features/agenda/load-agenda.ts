import 'server-only';
import { TIME_ZONE } from '@/i18n/locales';
import { api, orNotFound } from '@/trpc/server';
import { needsWords } from '../case-list/needs';
import { serverDates } from '../shell/server-dates';
import { clockInZone } from './moment-in-zone';
import type { PlannedGuest, PlannedItem, ReadyCase } from './types';

/** All that the page of an agenda shows, in the reader's language. */
export async function loadAgenda(meetingId: string, now: Date) {
  const [planned, wordsOf, dates] = await Promise.all([orNotFound((await api()).agenda.get({ meetingId })), needsWords(), serverDates()]);
  const { meeting, invitations, notInvited, outlook } = planned;
  const ends = meeting.startsAt.getTime() + meeting.minutes * 60_000;
  return {
    meeting,
    when: dates.moment(meeting.startsAt),
    times: { ...clockInZone(meeting.startsAt, TIME_ZONE), place: meeting.place, minutes: meeting.minutes },
    items: planned.items.map(({ plannedMinutes, ...item }): PlannedItem => ({ ...item, minutes: plannedMinutes })),
    ready: planned.ready.map(({ readiness, ...one }): ReadyCase => ({ ...one, needs: wordsOf(readiness) })),
    guests: planned.guests.map(({ id, name, specialty, expiresAt, revokedAt }): PlannedGuest => ({
      id, name, specialty,
      ends: dates.moment(revokedAt ?? expiresAt),
      state: revokedAt ? 'revoked' : expiresAt <= now ? 'ended' : 'invited',
      tooShort: expiresAt.getTime() < ends,
    })),
    invitations, notInvited, outlook,
    rule: { minimumPhysicians: meeting.board.quorumPhysicians, minimumSpecialties: meeting.board.quorumSpecialties },
  };
}
