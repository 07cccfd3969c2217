import { hashPassword, passwordFault, verifyPassword } from '@bonemet/db';
import { z } from 'zod';
import { invalid } from '../refusal';
import { authorised } from '../trpc';

export const getProfileProcedure = authorised('profile.read').query(({ ctx }) => {
  const { userId, membershipId, displayName, institutionName, roles, specialty } = ctx.actor;
  return { userId, membershipId, displayName, institutionName, roles, specialty };
});

/** Changes my password after asking for the old one, and ends my other sessions. */
export const changePasswordProcedure = authorised('password.change')
  .input(z.object({ current: z.string().max(256), next: z.string().max(256) }))
  .mutation(async ({ ctx, input }) => {
    const { userId, sessionId, displayName } = ctx.actor;
    const email = await ctx.database.withActor(ctx.actor, async ({ tx }) => {
      const account = await tx.userAccount.findUniqueOrThrow({ where: { id: userId }, select: { email: true } });
      return account.email;
    });
    const stored = await ctx.database.signIn.findCredentials(email);
    if (!stored || !(await verifyPassword(stored.passwordHash, input.current))) throw invalid('wrong_password', 'current');
    const fault = passwordFault(input.next, [displayName, ...email.split(/[@.]/)]);
    if (fault) throw invalid(fault, 'next');
    const passwordHash = await hashPassword(input.next);
    await ctx.database.withActor(ctx.actor, async ({ tx, audit }) => {
      await tx.userAccount.update({ where: { id: userId }, data: { passwordHash }, select: { id: true } });
      const others = { userId, revokedAt: null, id: { not: sessionId } };
      const { count } = await tx.session.updateMany({ where: others, data: { revokedAt: ctx.now() } });
      await audit({ type: 'password.changed', payload: { userId, sessionsRevoked: count } });
    });
  });
