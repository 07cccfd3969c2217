import type { Transaction } from '../client';

const MOST_MEETINGS = 100;

/** The newest meetings of the institution with their length, in the order of time. */
export async function listMeetings(tx: Transaction) {
  const newest = await tx.meeting.findMany({
    orderBy: { startsAt: 'desc' },
    include: { board: { select: { name: true } }, agenda: { select: { plannedMinutes: true } } },
    take: MOST_MEETINGS,
  });
  return newest.reverse();
}

/** A meeting with its board's rules and its agenda in order. */
export function loadMeeting(tx: Transaction, meetingId: string) {
  return tx.meeting.findUnique({
    where: { id: meetingId },
    include: {
      board: { select: { id: true, name: true, quorumPhysicians: true, quorumSpecialties: true, judges: true, ratingsShown: true } },
      agenda: { orderBy: { position: 'asc' }, select: { id: true, caseId: true, position: true, plannedMinutes: true } },
    },
  });
}

/** Where a round belongs, and its options. */
export function loadRound(tx: Transaction, roundId: string) {
  return tx.round.findUnique({
    where: { id: roundId },
    include: { agendaItem: { select: { meetingId: true, caseId: true, meeting: { select: { board: { select: { ratingsShown: true } } } } } }, options: { orderBy: { position: 'asc' } } },
  });
}
