import { z } from 'zod';
import { changeStatus } from '../cases/change-status';
import { authorised, ZId } from '../trpc';
import { inMeeting } from './in-meeting';

const ZMeeting = z.object({ meetingId: ZId });

/** Opens the meeting, and leads it: from now on people may take their seats. */
export const openMeetingProcedure = authorised('meeting.lead')
  .input(ZMeeting)
  .mutation(({ ctx, input }) =>
    inMeeting(ctx, input.meetingId, async ({ unit, meetingId, decide, append }) => {
      const events = decide({ type: 'openMeeting' });
      await unit.tx.meeting.update({ where: { id: meetingId }, data: { status: 'open', chairId: unit.actor.membershipId } });
      await unit.audit({ type: 'meeting.opened', payload: { meetingId } });
      await append(events);
    }),
  );

/** Ends the meeting; no round may be left open. */
export const closeMeetingProcedure = authorised('meeting.lead')
  .input(ZMeeting)
  .mutation(({ ctx, input }) =>
    inMeeting(ctx, input.meetingId, async ({ unit, meetingId, decide, append }) => {
      const events = decide({ type: 'closeMeeting' });
      await unit.tx.meeting.update({ where: { id: meetingId }, data: { status: 'closed' } });
      await unit.audit({ type: 'meeting.closed', payload: { meetingId } });
      // What was not decided is ready for another meeting, whether it was discussed or not.
      for (const { caseId } of await unit.tx.agendaItem.findMany({ where: { meetingId }, select: { caseId: true } })) {
        await changeStatus(unit, caseId, 'postpone');
      }
      await append(events);
    }),
  );
