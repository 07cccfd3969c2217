import type { NewMeetingEvent } from '@bonemet/board';
import type { Transaction } from '../client';
import type { UnitOfWork } from '../unit-of-work';

/**
 * Takes the row lock of a meeting until the end of the transaction. Every command of a meeting begins
 * here, so that commands happen one after the other and their events in the same order. Not FOR UPDATE:
 * rows that only refer to the meeting need not wait.
 * @returns null when the actor's institution has no such meeting
 */
export async function lockMeeting(tx: Transaction, meetingId: string) {
  const rows = await tx.$queryRaw<{ id: string }[]>`SELECT id FROM meeting WHERE id = ${meetingId}::uuid FOR NO KEY UPDATE`;
  return rows.length === 0 ? null : tx.meeting.findUniqueOrThrow({ where: { id: meetingId } });
}

/** Gives every vote of the meeting that waits its place among the events, inside this transaction. */
export async function sequenceBallots({ tx, actor }: UnitOfWork, meetingId: string): Promise<void> {
  await tx.$queryRaw`SELECT bonemet.sequence_ballots(${actor.institutionId}::uuid, ${meetingId}::uuid)`;
}

/**
 * Writes the events of a command with the next numbers of their meeting, and announces them after the
 * commit. The update holds the meeting's row lock, so numbers have no gap and never appear out of order.
 */
export async function appendEvents(
  unit: UnitOfWork,
  meetingId: string,
  events: readonly NewMeetingEvent[],
  announce: (meetingId: string) => void,
): Promise<void> {
  if (events.length === 0) return;
  const { tx, actor } = unit;
  const { lastSequence } = await tx.meeting.update({
    where: { id: meetingId },
    data: { lastSequence: { increment: events.length } },
    select: { lastSequence: true },
  });
  const first = lastSequence - events.length + 1;
  await tx.event.createMany({
    data: events.map((event, index) => ({
      institutionId: actor.institutionId,
      meetingId,
      sequence: first + index,
      type: event.type,
      payload: event.payload,
    })),
  });
  unit.afterCommit(() => announce(meetingId));
}
