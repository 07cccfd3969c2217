import { IDENTITY_REASONS } from '@bonemet/board';
import { z } from 'zod';
import { notFound } from '../refusal';
import { authorised, ZId } from '../trpc';

/**
 * Shows who a patient is. A mutation, because it always leaves an audit entry; the database shows the
 * row only to a transaction that was opened for this one patient.
 */
export const revealIdentityProcedure = authorised('identity.reveal')
  .input(z.object({ caseId: ZId, reason: z.enum(IDENTITY_REASONS) }))
  .mutation(async ({ ctx, input }) => {
    const found = await ctx.database.withActor(ctx.actor, ({ tx }) =>
      tx.case.findUnique({ where: { id: input.caseId }, select: { patientId: true } }),
    );
    if (!found) throw notFound();
    const { patientId } = found;
    return ctx.database.withActor(
      ctx.actor,
      async ({ tx, audit }) => {
        const stored = await tx.patientIdentity.findUnique({ where: { patientId }, select: { sealed: true } });
        // Looking is recorded also where there is nothing to see yet.
        await audit({ type: 'identity.revealed', payload: { caseId: input.caseId, patientId, reason: input.reason } });
        const owner = { institutionId: ctx.actor.institutionId, patientId };
        return stored ? ctx.database.identities.open(owner, stored.sealed) : null;
      },
      { identityOf: patientId },
    );
  });
