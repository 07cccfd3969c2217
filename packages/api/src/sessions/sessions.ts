import { z } from 'zod';
import { notFound } from '../refusal';
import { authorised, ZId } from '../trpc';

/** My sessions that are still open, the current one marked. */
export const listSessionsProcedure = authorised('session.listOwn').query(({ ctx }) =>
  ctx.database.withActor(ctx.actor, async ({ tx, actor }) => {
    const sessions = await tx.session.findMany({
      where: { userId: actor.userId, revokedAt: null, expiresAt: { gt: ctx.now() } },
      select: { id: true, createdAt: true, lastSeenAt: true, expiresAt: true },
      orderBy: { lastSeenAt: 'desc' },
    });
    return sessions.map((session) => ({ ...session, current: session.id === ctx.actor.sessionId }));
  }),
);

/** Ends one of my sessions, here or on another device; it is refused from its next request on. */
export const revokeOwnSessionProcedure = authorised('session.revokeOwn')
  .input(z.object({ sessionId: ZId }))
  .mutation(({ ctx, input }) =>
    ctx.database.withActor(ctx.actor, async ({ tx, actor, audit }) => {
      const where = { id: input.sessionId, userId: actor.userId, revokedAt: null };
      const { count } = await tx.session.updateMany({ where, data: { revokedAt: ctx.now() } });
      if (count === 0) throw notFound();
      await audit({ type: 'session.revoked', payload: { sessionId: input.sessionId, cause: 'own_request' } });
    }),
  );

/** Ends all sessions of one member of the administrator's institution, for instance for a lost phone. */
export const revokeMemberSessionsProcedure = authorised('session.revokeAny')
  .input(z.object({ membershipId: ZId }))
  .mutation(({ ctx, input }) =>
    ctx.database.withActor(ctx.actor, async ({ tx, audit }) => {
      const member = await tx.membership.findUnique({ where: { id: input.membershipId } });
      if (!member) throw notFound();
      const open = await tx.session.findMany({ where: { membershipId: member.id, revokedAt: null }, select: { id: true } });
      await tx.session.updateMany({ where: { membershipId: member.id, revokedAt: null }, data: { revokedAt: ctx.now() } });
      for (const { id } of open) {
        await audit({ type: 'session.revoked', payload: { sessionId: id, cause: 'administrator' } });
      }
    }),
  );
