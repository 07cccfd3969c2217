import { z } from 'zod';
import { conflict, notFound } from '../refusal';
import { authorised, ZId } from '../trpc';
import { invite } from './invite';

const ZMeeting = z.object({ meetingId: ZId });

/** Asks further people of the hospital to come. */
export const sendInvitationsProcedure = authorised('meeting.plan')
  .input(ZMeeting.extend({ membershipIds: z.array(ZId).min(1).max(200) }))
  .mutation(({ ctx, input: { meetingId, membershipIds } }) =>
    ctx.database.withActor(ctx.actor, async (unit) => {
      const { tx } = unit;
      const meeting = await tx.meeting.findUnique({ where: { id: meetingId }, select: { status: true } });
      if (!meeting) throw notFound();
      if (meeting.status !== 'planned' && meeting.status !== 'open') throw conflict('meeting_over');
      const wanted = [...new Set(membershipIds)];
      const people = await tx.membership.count({ where: { id: { in: wanted }, endedAt: null, guestOf: null } });
      if (people !== wanted.length) throw notFound();
      await invite(unit, meetingId, wanted);
    }),
  );

/** What I was asked to come to, and what I answered. */
export const ownInvitationsProcedure = authorised('invitation.answer').query(({ ctx }) =>
  ctx.database.withActor(ctx.actor, ({ tx }) =>
    tx.invitation.findMany({
      where: { membershipId: ctx.actor.membershipId, meeting: { status: { in: ['planned', 'open'] } } },
      select: { meetingId: true, answer: true },
    }),
  ),
);

/** Says whether I come, for myself alone. It may be said anew until the meeting begins. */
export const answerInvitationProcedure = authorised('invitation.answer')
  .input(ZMeeting.extend({ answer: z.enum(['yes', 'no', 'maybe']) }))
  .mutation(({ ctx, input: { meetingId, answer } }) =>
    ctx.database.withActor(ctx.actor, async ({ tx, actor: { membershipId }, audit }) => {
      const invitation = await tx.invitation.findUnique({
        where: { meetingId_membershipId: { meetingId, membershipId } },
        select: { answer: true, meeting: { select: { status: true } } },
      });
      if (!invitation) {
        const visible = await tx.meeting.findUnique({ where: { id: meetingId }, select: { id: true } });
        throw visible ? conflict('not_invited') : notFound();
      }
      if (invitation.meeting.status !== 'planned') throw conflict('meeting_has_begun');
      if (invitation.answer === answer) return;
      await tx.invitation.update({
        where: { meetingId_membershipId: { meetingId, membershipId } },
        data: { answer, answeredAt: ctx.now() },
        select: { membershipId: true },
      });
      await audit({ type: 'invitation.answered', payload: { meetingId, membershipId, answer } });
    }),
  );
