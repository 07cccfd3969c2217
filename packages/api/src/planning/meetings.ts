import { MEETING_MINUTES } from '@bonemet/board';
import { loadAgenda, loadGuests, lockMeeting, removeAgendaItem, revokeGuest } from '@bonemet/db';
import { z } from 'zod';
import { changeStatus } from '../cases/change-status';
import { notify } from '../notices/notify';
import { conflict, invalid, notFound } from '../refusal';
import { authorised, ZId } from '../trpc';
import { invite, whoSits } from './invite';

const ZWhen = z.object({
  startsAt: z.date(),
  place: z.string().trim().min(1).max(120),
  minutes: z.int().min(MEETING_MINUTES.min).max(MEETING_MINUTES.max),
});

/** Plans a meeting of a board and asks everybody who sits on boards to come. */
export const planMeetingProcedure = authorised('meeting.plan')
  .input(ZWhen.extend({ boardId: ZId }))
  .mutation(({ ctx, input: { boardId, ...when } }) =>
    ctx.database.withActor(ctx.actor, async (unit) => {
      const { tx, actor, audit } = unit;
      if (when.startsAt <= ctx.now()) throw invalid('in_the_past', 'startsAt');
      if (!(await tx.board.findUnique({ where: { id: boardId }, select: { id: true } }))) throw notFound();
      const { id: meetingId } = await tx.meeting.create({ data: { institutionId: actor.institutionId, boardId, ...when }, select: { id: true } });
      await audit({ type: 'meeting.planned', payload: { meetingId } });
      await invite(unit, meetingId, await whoSits(tx));
      return { meetingId };
    }),
  );

/** Says when, where and how long anew. A meeting at another time asks again who comes: the answers were about the old one. */
export const changeMeetingProcedure = authorised('meeting.plan')
  .input(ZWhen.extend({ meetingId: ZId }))
  .mutation(({ ctx, input: { meetingId, ...when } }) =>
    ctx.database.withActor(ctx.actor, async (unit) => {
      const { tx, audit } = unit;
      const meeting = await lockMeeting(tx, meetingId);
      if (!meeting) throw notFound();
      if (meeting.status !== 'planned') throw conflict('meeting_has_begun');
      const moved = meeting.startsAt.getTime() !== when.startsAt.getTime();
      if (moved && when.startsAt <= ctx.now()) throw invalid('in_the_past', 'startsAt');
      await tx.meeting.update({ where: { id: meetingId }, data: when, select: { id: true } });
      await audit({ type: 'meeting.changed', payload: { meetingId } });
      if (!moved) return;
      await tx.invitation.updateMany({ where: { meetingId }, data: { answer: 'unanswered', answeredAt: null } });
      const invited = await tx.invitation.findMany({ where: { meetingId }, select: { membershipId: true } });
      await notify(unit, 'meeting_planned', { meetingId }, invited.map(({ membershipId }) => membershipId));
    }),
  );

/**
 * Calls a meeting off that has not begun. It stays in the list as cancelled, because people were asked to come; its
 * cases are ready again, and its guests have nowhere to go any more.
 */
export const cancelMeetingProcedure = authorised('meeting.plan')
  .input(z.object({ meetingId: ZId }))
  .mutation(({ ctx, input: { meetingId } }) =>
    ctx.database.withActor(ctx.actor, async (unit) => {
      const { tx, audit } = unit;
      const meeting = await lockMeeting(tx, meetingId);
      if (!meeting) throw notFound();
      if (meeting.status !== 'planned') throw conflict(meeting.status === 'cancelled' ? 'meeting_cancelled' : 'meeting_has_begun');
      for (const { id: agendaItemId, caseId } of await loadAgenda(tx, meetingId)) {
        await removeAgendaItem(tx, agendaItemId);
        await audit({ type: 'agenda.itemRemoved', payload: { meetingId, agendaItemId, caseId } });
        await changeStatus(unit, caseId, 'unschedule');
        unit.afterCommit(() => ctx.database.cases.tell({ kind: 'changed', caseId, by: ctx.actor.membershipId }));
      }
      for (const { id: guestId } of await loadGuests(tx, meetingId)) {
        if (await revokeGuest(tx, guestId)) await audit({ type: 'guest.revoked', payload: { meetingId, guestId } });
      }
      await tx.meeting.update({ where: { id: meetingId }, data: { status: 'cancelled' }, select: { id: true } });
      await audit({ type: 'meeting.cancelled', payload: { meetingId } });
      const invited = await tx.invitation.findMany({ where: { meetingId, answer: { not: 'no' } }, select: { membershipId: true } });
      await notify(unit, 'meeting_planned', { meetingId }, invited.map(({ membershipId }) => membershipId));
    }),
  );
