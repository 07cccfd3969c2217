import { z } from 'zod';
import { authorised, ZId } from '../trpc';
import { NOTICE_KINDS } from './kinds';

const SHOWN = 50;

/** My notices, newest first, with the pseudonym of the case or the time of the meeting each is about. */
export const listNoticesProcedure = authorised('notice.own').query(({ ctx }) =>
  ctx.database.withActor(ctx.actor, async ({ tx }) => {
    const notices = await tx.notice.findMany({
      where: { membershipId: ctx.actor.membershipId },
      orderBy: [{ createdAt: 'desc' }, { id: 'desc' }],
      take: SHOWN,
      select: { id: true, kind: true, caseId: true, meetingId: true, createdAt: true, readAt: true },
    });
    const caseIds = notices.flatMap(({ caseId }) => caseId ?? []);
    const cases = await tx.case.findMany({ where: { id: { in: caseIds } }, select: { id: true, patient: { select: { pseudonym: true } } } });
    const pseudonyms = new Map(cases.map(({ id, patient }) => [id, patient.pseudonym]));
    const meetingIds = notices.flatMap(({ meetingId }) => meetingId ?? []);
    const meetings = await tx.meeting.findMany({ where: { id: { in: meetingIds } }, select: { id: true, startsAt: true, status: true } });
    return notices.map((notice) => ({
      ...notice,
      meeting: meetings.find(({ id }) => id === notice.meetingId) ?? null,
      pseudonym: notice.caseId ? (pseudonyms.get(notice.caseId) ?? null) : null,
    }));
  }),
);

/** How many of my notices I have not read. */
export const unreadNoticesProcedure = authorised('notice.own').query(({ ctx }) =>
  ctx.database.withActor(ctx.actor, ({ tx }) => tx.notice.count({ where: { membershipId: ctx.actor.membershipId, readAt: null } })),
);

/** Marks notices of mine as read: those that are named, or all of them. */
export const readNoticesProcedure = authorised('notice.own')
  .input(z.object({ noticeIds: z.array(ZId).max(200).nullable() }))
  .mutation(({ ctx, input: { noticeIds } }) =>
    ctx.database.withActor(ctx.actor, async ({ tx }) => {
      const { count } = await tx.notice.updateMany({
        where: { membershipId: ctx.actor.membershipId, readAt: null, ...(noticeIds && { id: { in: noticeIds } }) },
        data: { readAt: ctx.now() },
      });
      return { read: count };
    }),
  );

const ZDelivery = z.enum(['none', 'digest', 'at_once']);
const ZPreference = z.object({ language: z.enum(['en', 'fr']), delivery: z.partialRecord(z.enum(NOTICE_KINDS), ZDelivery) });

/** How I want to hear of each kind. What was never chosen goes by digest. */
export const getPreferenceProcedure = authorised('notice.own').query(({ ctx }) =>
  ctx.database.withActor(ctx.actor, async ({ tx }) => {
    const stored = await tx.noticePreference.findUnique({ where: { membershipId: ctx.actor.membershipId } });
    const parsed = ZPreference.safeParse(stored);
    return parsed.success ? parsed.data : { language: null, delivery: {} };
  }),
);

export const setPreferenceProcedure = authorised('notice.own')
  .input(ZPreference)
  .mutation(({ ctx, input }) =>
    ctx.database.withActor(ctx.actor, async ({ tx, actor, audit }) => {
      const { membershipId, institutionId } = actor;
      await tx.noticePreference.upsert({ where: { membershipId }, create: { membershipId, institutionId, ...input }, update: input });
      await audit({ type: 'notices.configured', payload: { membershipId } });
    }),
  );
