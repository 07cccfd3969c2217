import type { MeetingEvent } from '@bonemet/board';
import type { Transaction } from '../client';

/** The events of a meeting after a given number, in order. */
export async function readEvents(tx: Transaction, meetingId: string, after = 0): Promise<MeetingEvent[]> {
  const rows = await tx.event.findMany({ where: { meetingId, sequence: { gt: after } }, orderBy: { sequence: 'asc' } });
  return rows.map(
    ({ sequence, type, at, payload }) => ({ sequence, type, at: at.toISOString(), payload }) as unknown as MeetingEvent,
  );
}
