import { type Actor, type CommandOf, findItem, latestRound, type NewMeetingEvent } from '@bonemet/board';
import { refusal } from '../refusal';
import type { LockedMeeting } from './in-meeting';

/** Seats an actor once, and lets a voter who comes late into the round that is under way. */
export async function seat({ unit, meetingId, state, decide, append }: LockedMeeting, actor: Actor, now: Date): Promise<void> {
  const joined = decide({ type: 'join' });
  const membershipId = actor.membershipId;
  const votes = joined.some((event) => event.type === 'attendance.joined' && event.payload.votes);
  if (joined.length > 0) {
    // Under the lock of the meeting: a request that was on its way when a guest was sent away does not bring them back.
    const belongs = await unit.tx.membership.findFirst({ where: { id: membershipId, endedAt: null }, select: { id: true } });
    if (!belongs) throw refusal('UNAUTHORIZED', 'signed_out');
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

/** Writes that somebody has left, of their own will or because their way in was taken away; nothing if they do not sit there. */
export async function leaveSeat({ unit, meetingId, decide, append }: LockedMeeting, command: CommandOf<'leave' | 'sendGuestAway'>, now: Date): Promise<void> {
  const events = decide(command);
  for (const event of events) {
    if (event.type !== 'attendance.left') continue;
    const { membershipId } = event.payload;
    await unit.tx.attendance.updateMany({ where: { meetingId, membershipId }, data: { leftAt: now } });
    await unit.audit({ type: 'attendance.left', payload: { meetingId, membershipId } });
  }
  await append(events);
}
