import { type Actor, findItem, latestRound, type NewMeetingEvent } from '@bonemet/board';
import type { LockedMeeting } from './in-meeting';

/** Seats an actor once, and lets a voter who comes late into the round that is under way. */
export async function seat({ unit, meetingId, state, decide, append }: LockedMeeting, actor: Actor, now: Date): Promise<void> {
  const joined = decide({ type: 'join' });
  const membershipId = actor.membershipId;
  const votes = joined.some((event) => event.type === 'attendance.joined' && event.payload.votes);
  if (joined.length > 0) {
    const place = { meetingId_membershipId: { meetingId, membershipId } };
    const taken = await unit.tx.attendance.findUnique({ where: place });
    if (!taken) await unit.tx.attendance.create({ data: { meetingId, membershipId, institutionId: actor.institutionId } });
    else if (taken.leftAt) await unit.tx.attendance.update({ where: place, data: { leftAt: null, returnedAt: now } });
    await unit.audit({ type: 'attendance.joined', payload: { meetingId, membershipId, votes } });
  }
  const item = findItem(state, state.currentItemId);
  const round = latestRound(item);
  const late = votes && !item?.conflicts.includes(membershipId) && actor.specialty !== null && round?.status === 'open' && !round.electors.includes(membershipId);
  const admitted: NewMeetingEvent[] = [];
  if (late) {
    await unit.tx.roundElector.create({
      data: { roundId: round.roundId, membershipId, institutionId: actor.institutionId, specialty: actor.specialty },
    });
    admitted.push({ type: 'round.electorAdded', payload: { roundId: round.roundId, membershipId } });
  }
  await append([...joined, ...admitted]);
}
