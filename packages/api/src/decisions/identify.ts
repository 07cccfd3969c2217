import { IDENTITY_REASONS } from '@bonemet/board';
import { z } from 'zod';
import { notFound } from '../refusal';
import { authorised, ZId } from '../trpc';

/**
 * Who a signed decision is about, for a sheet that goes into the patient's own record. Apart from the sheet
 * itself: nobody prints a name by habit, and whoever does it says why and is recorded twice, as a look at an
 * identity and as a decision that left with it.
 */
export const identifyDecisionProcedure = authorised('identity.reveal')
  .input(z.object({ decisionId: ZId, reason: z.enum(IDENTITY_REASONS) }))
  .mutation(async ({ ctx, input: { decisionId, reason } }) => {
    const found = await ctx.database.withActor(ctx.actor, ({ tx }) =>
      tx.decision.findUnique({ where: { id: decisionId, signedAt: { not: null } }, select: { caseId: true, case: { select: { patientId: true } } } }),
    );
    if (!found) throw notFound();
    const { caseId, case: { patientId } } = found;
    return ctx.database.withActor(
      ctx.actor,
      async ({ tx, audit }) => {
        const stored = await tx.patientIdentity.findUnique({ where: { patientId }, select: { sealed: true } });
        await audit({ type: 'identity.revealed', payload: { caseId, patientId, reason } });
        await audit({ type: 'decision.identified', payload: { caseId, decisionId, patientId, reason } });
        return stored ? ctx.database.identities.open({ institutionId: ctx.actor.institutionId, patientId }, stored.sealed) : null;
      },
      { identityOf: patientId },
    );
  });
