import { z } from 'zod';
import { notFound } from '../refusal';
import { authorised, ZId } from '../trpc';

/**
 * Shows who a patient is. A mutation, because it always leaves an audit entry; the database shows the
 * row only to a transaction that was opened for this one patient.
 */
export const revealIdentityProcedure = authorised('identity.reveal')
  .input(z.object({ caseId: ZId }))
  .mutation(async ({ ctx, input }) => {
    const found = await ctx.database.withActor(ctx.actor, ({ tx }) =>
      tx.case.findUnique({ where: { id: input.caseId }, select: { patientId: true } }),
    );
    if (!found) throw notFound();
    const { patientId } = found;
    return ctx.database.withActor(
      ctx.actor,
      async ({ tx, audit }) => {
        const identity = await tx.patientIdentity.findUnique({ where: { patientId } });
        if (!identity) throw notFound();
        await audit({ type: 'identity.revealed', payload: { caseId: input.caseId, patientId } });
        const { familyName, givenNames, birthDate, recordNumber } = identity;
        return { familyName, givenNames, birthDate, recordNumber };
      },
      { identityOf: patientId },
    );
  });
