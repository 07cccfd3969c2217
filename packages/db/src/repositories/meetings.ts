import type { Transaction } from '../client';

/** Meetings of the institution with their length, soonest first. */
export function listMeetings(tx: Transaction) {
  return tx.meeting.findMany({
    orderBy: { startsAt: 'asc' },
    include: { board: { select: { name: true } }, agenda: { select: { plannedMinutes: true } } },
    take: 100,
  });
}

/** A meeting with its board's rules and its agenda in order. */
export function loadMeeting(tx: Transaction, meetingId: string) {
  return tx.meeting.findUnique({
    where: { id: meetingId },
    include: {
      board: { select: { name: true, quorumPhysicians: true, quorumSpecialties: true } },
      agenda: { orderBy: { position: 'asc' }, select: { id: true, caseId: true, position: true, plannedMinutes: true } },
    },
  });
}

/** Where a round belongs, and its options. */
export function loadRound(tx: Transaction, roundId: string) {
  return tx.round.findUnique({
    where: { id: roundId },
    include: { agendaItem: { select: { meetingId: true, caseId: true } }, options: { orderBy: { position: 'asc' } } },
  });
}
