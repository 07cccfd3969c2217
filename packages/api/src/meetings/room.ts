import type { MeetingCommand } from '@bonemet/board';
import { z } from 'zod';
import { authorised, ZId } from '../trpc';
import { inMeeting, type LockedMeeting } from './in-meeting';
import { leaveSeat, seat } from './seat';

const ZMeeting = z.object({ meetingId: ZId });
const ZPerson = ZMeeting.extend({ membershipId: ZId });

/** Takes a seat; again and again is accepted and changes nothing. A late voter joins an open round. */
export const joinMeetingProcedure = authorised('meeting.join')
  .input(ZMeeting)
  .mutation(({ ctx, input }) => inMeeting(ctx, input.meetingId, (meeting) => seat(meeting, ctx.actor, ctx.now())));

/** Leaves the meeting; the seat stays, and what was rated counts. */
export const leaveMeetingProcedure = authorised('meeting.join')
  .input(ZMeeting)
  .mutation(({ ctx, input }) =>
    inMeeting(ctx, input.meetingId, (meeting) => leaveSeat(meeting, { type: 'leave' }, ctx.now())),
  );

/** Takes the lead: a chair of the board at any time, another voter when whoever leads is gone. */
export const takeChairProcedure = authorised('meeting.lead')
  .input(ZMeeting)
  .mutation(({ ctx, input }) => inMeeting(ctx, input.meetingId, (meeting) => changeLead(meeting, { type: 'takeChair' }, ctx.actor.membershipId)));

/** Hands the lead to somebody in the room who votes. */
export const handChairProcedure = authorised('meeting.lead')
  .input(ZPerson)
  .mutation(({ ctx, input: { meetingId, membershipId } }) =>
    inMeeting(ctx, meetingId, (meeting) => changeLead(meeting, { type: 'handChair', membershipId }, membershipId)),
  );

async function changeLead({ unit, meetingId, decide, append }: LockedMeeting, command: MeetingCommand, membershipId: string) {
  const events = decide(command);
  if (events.length === 0) return;
  await unit.tx.meeting.update({ where: { id: meetingId }, data: { chairId: membershipId } });
  await unit.audit({ type: 'chair.taken', payload: { meetingId, membershipId } });
  await append(events);
}

/** Asks for the floor; asking twice changes nothing. */
export const askToSpeakProcedure = authorised('meeting.join')
  .input(ZMeeting)
  .mutation(({ ctx, input }) => inMeeting(ctx, input.meetingId, (meeting) => changeFloor(meeting, { type: 'askToSpeak' }, ctx.actor.membershipId)));

/** Gives the floor to somebody who waits. */
export const callSpeakerProcedure = authorised('meeting.lead')
  .input(ZPerson)
  .mutation(({ ctx, input: { meetingId, membershipId } }) =>
    inMeeting(ctx, meetingId, (meeting) => changeFloor(meeting, { type: 'callSpeaker', membershipId }, membershipId)),
  );

/** Ends a turn or a request: one's own, or anybody's for whoever leads. */
export const finishSpeakingProcedure = authorised('meeting.join')
  .input(ZPerson)
  .mutation(({ ctx, input: { meetingId, membershipId } }) =>
    inMeeting(ctx, meetingId, (meeting) => changeFloor(meeting, { type: 'finishSpeaking', membershipId }, membershipId)),
  );

async function changeFloor({ unit, meetingId, decide, append }: LockedMeeting, command: MeetingCommand, membershipId: string) {
  const events = decide(command);
  if (events.length === 0) return;
  await unit.audit({ type: 'floor.changed', payload: { meetingId, membershipId } });
  await append(events);
}
