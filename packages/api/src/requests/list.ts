import { openRequestsTo, peopleByIds, requestsOfCase, type Transaction } from '@bonemet/db';
import { z } from 'zod';
import { notFound } from '../refusal';
import { authorised, ZId } from '../trpc';

/** Every request about a case: open ones first, then the answered. */
export const listRequestsProcedure = authorised('case.read')
  .input(z.object({ caseId: ZId }))
  .query(({ ctx, input: { caseId } }) =>
    ctx.database.withActor(ctx.actor, async ({ tx }) => {
      if (!(await tx.case.findUnique({ where: { id: caseId }, select: { id: true } }))) throw notFound();
      return withPeople(tx, await requestsOfCase(tx, caseId));
    }),
  );

/** What my specialty is asked, over all cases that are not decided. */
export const requestsForMeProcedure = authorised('case.answerRequest')
  .input(z.object({ limit: z.int().min(1).max(100).default(50) }))
  .query(({ ctx, input: { limit } }) =>
    ctx.database.withActor(ctx.actor, async ({ tx, actor }) => {
      if (actor.specialty === null) return [];
      const open = await openRequestsTo(tx, actor.specialty, limit);
      return withPeople(tx, open.map(({ case: { patient }, lesion, ...request }) => ({ ...request, pseudonym: patient.pseudonym, lesionLetter: lesion?.letter ?? null })));
    }),
  );

async function withPeople<Request extends { readonly raisedById: string; readonly answeredById: string | null }>(tx: Transaction, requests: readonly Request[]) {
  const people = await peopleByIds(tx, requests.flatMap(({ raisedById, answeredById }) => [raisedById, ...(answeredById ? [answeredById] : [])]));
  return requests.map(({ raisedById, answeredById, ...request }) => ({
    ...request,
    raisedBy: people.get(raisedById) ?? null,
    answeredBy: people.get(answeredById ?? '') ?? null,
  }));
}
