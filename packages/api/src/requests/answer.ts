import { lockCase } from '@bonemet/db';
import { z } from 'zod';
import { receiveData } from '../cases/receive-data';
import { notify } from '../notices/notify';
import { conflict, notFound } from '../refusal';
import { authorised, ZId } from '../trpc';

const ZAnswer = z.object({ requestId: ZId, answer: z.string().trim().min(1).max(4_000) });

/**
 * Answers a request, once. The last answer that a case waited for makes it ready again, unless it lacks
 * something else by now.
 */
export const answerRequestProcedure = authorised('case.answerRequest')
  .input(ZAnswer)
  .mutation(({ ctx, input: { requestId, answer } }) =>
    ctx.database.withActor(ctx.actor, async (unit) => {
      const { tx, actor, audit } = unit;
      const place = await tx.dataRequest.findUnique({ where: { id: requestId }, select: { caseId: true } });
      const found = place && (await lockCase(tx, place.caseId));
      if (!found) throw notFound();
      const caseId = found.id;
      // Read under the lock: two people may answer at once.
      const request = await tx.dataRequest.findUniqueOrThrow({ where: { id: requestId }, select: { answeredAt: true, blocks: true, raisedById: true } });
      if (request.answeredAt) throw conflict('already_answered');
      await tx.dataRequest.update({ where: { id: requestId }, data: { answer, answeredById: actor.membershipId, answeredAt: ctx.now() } });
      await audit({ type: 'request.answered', payload: { caseId, requestId } });
      if (request.blocks) await receiveData(unit, caseId, ctx.now());
      await notify(unit, 'request_answered', { caseId }, [request.raisedById]);
      unit.afterCommit(() => ctx.database.cases.tell({ kind: 'changed', caseId, by: actor.membershipId }));
    }),
  );
