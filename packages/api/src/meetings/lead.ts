import { SPECIALTIES } from '@bonemet/board';
import { z } from 'zod';
import { changeStatus } from '../cases/change-status';
import { notFound } from '../refusal';
import { authorised, ZId } from '../trpc';
import { inMeeting } from './in-meeting';
import { seat } from './seat';

const ZMeeting = z.object({ meetingId: ZId });
const ZItem = ZMeeting.extend({ agendaItemId: ZId });

/** Opens the meeting: from now on people may take their seats. */
export const openMeetingProcedure = authorised('meeting.lead')
  .input(ZMeeting)
  .mutation(({ ctx, input }) =>
    inMeeting(ctx, input.meetingId, async ({ unit, meetingId, decide, append }) => {
      const events = decide({ type: 'openMeeting' });
      await unit.tx.meeting.update({ where: { id: meetingId }, data: { status: 'open' } });
      await unit.audit({ type: 'meeting.opened', payload: { meetingId } });
      await append(events);
    }),
  );

/** Takes a seat; again and again is accepted and changes nothing. A late voter joins an open round. */
export const joinMeetingProcedure = authorised('meeting.join')
  .input(ZMeeting)
  .mutation(({ ctx, input }) => inMeeting(ctx, input.meetingId, (meeting) => seat(meeting, ctx.actor)));

/** Turns to a case of the agenda. */
export const openItemProcedure = authorised('meeting.lead')
  .input(ZItem)
  .mutation(({ ctx, input }) =>
    inMeeting(ctx, input.meetingId, async ({ unit, meetingId, decide, append }) => {
      const item = await unit.tx.agendaItem.findUnique({ where: { id: input.agendaItemId, meetingId } });
      if (!item) throw notFound();
      const { caseId } = item;
      const events = decide({ type: 'openItem', agendaItemId: item.id, caseId });
      if (events.length === 0) return;
      await changeStatus(unit, caseId, 'startDiscussion');
      await unit.audit({ type: 'item.opened', payload: { meetingId, agendaItemId: item.id, caseId } });
      await append(events);
    }),
  );

/** Sends the current case back with a request for data. */
export const needsDataProcedure = authorised('meeting.lead')
  .input(ZItem.extend({ specialty: z.enum(SPECIALTIES).nullable() }))
  .mutation(({ ctx, input }) =>
    inMeeting(ctx, input.meetingId, async ({ unit, meetingId, decide, append }) => {
      const item = await unit.tx.agendaItem.findUnique({ where: { id: input.agendaItemId, meetingId } });
      if (!item) throw notFound();
      const { caseId } = item;
      const { agendaItemId, specialty } = input;
      const events = decide({ type: 'markNeedsData', agendaItemId, specialty });
      await changeStatus(unit, caseId, 'requestData');
      await unit.audit({ type: 'item.needsData', payload: { meetingId, agendaItemId, caseId, specialty } });
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
      // What was discussed and not decided waits for another meeting.
      for (const { caseId } of await unit.tx.agendaItem.findMany({ where: { meetingId }, select: { caseId: true } })) {
        await changeStatus(unit, caseId, 'postpone');
      }
      await append(events);
    }),
  );
