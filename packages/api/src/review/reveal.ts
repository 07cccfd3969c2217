import { lockCase } from '@bonemet/db';
import { z } from 'zod';
import { conflict, notFound } from '../refusal';
import { authorised, ZId } from '../trpc';

/** Opens the opinions to everybody at once, when the board talks about the case. It is final. */
export const revealOpinionsProcedure = authorised('opinion.reveal')
  .input(z.object({ caseId: ZId }))
  .mutation(({ ctx, input: { caseId } }) =>
    ctx.database.withActor(ctx.actor, async (unit) => {
      const found = await lockCase(unit.tx, caseId);
      if (!found) throw notFound();
      const review = await unit.tx.review.findUnique({ where: { caseId }, select: { revealedAt: true } });
      if (review?.revealedAt) throw conflict('already_revealed');
      if (!review || found.status !== 'in_discussion') throw conflict('not_in_discussion');
      await unit.tx.review.update({ where: { caseId }, data: { revealedAt: ctx.now() } });
      await unit.audit({ type: 'review.revealed', payload: { caseId } });
      unit.afterCommit(() => ctx.database.cases.tell({ kind: 'changed', caseId, by: ctx.actor.membershipId }));
    }),
  );
