import { CASE_COMMAND_PERMISSIONS, decide, PERMISSIONS } from '@bonemet/board';
import type { Transaction, UnitOfWork } from '@bonemet/db';
import { z } from 'zod';
import { notify } from '../notices/notify';
import { conflict, notFound, refusal } from '../refusal';
import { authorised, ZId } from '../trpc';
import { changeStatus } from './change-status';
import { loadReadiness } from './readiness';
import { receiveData } from './receive-data';

const ZMove = z.object({ caseId: ZId, command: z.enum(['markReady', 'reopenDraft', 'dataReceived']) });

/** Says that a case is ready for the board, takes that back, or says that the data it waited for are in. What a case lacks is looked at again under its lock. */
export const moveCaseProcedure = authorised('case.submit')
  .input(ZMove)
  .mutation(({ ctx, input: { caseId, command } }) =>
    ctx.database.withActor(ctx.actor, async (unit) => {
      const verdict = decide(ctx.actor, CASE_COMMAND_PERMISSIONS[command]);
      if (!verdict.allowed) throw refusal('FORBIDDEN', verdict.reason);
      await lockCase(unit.tx, caseId);
      if (command === 'markReady') {
        const loaded = await loadReadiness(unit.tx, caseId, ctx.now());
        if (!loaded) throw notFound();
        if (!(await changeStatus(unit, caseId, command))) throw conflict('not_from_this_status');
        // Refused after the move was tried, so that a case that is ready already says that and not what it lacks.
        if (!loaded.readiness.ready) throw conflict('not_ready');
        await openReview(unit, caseId);
        if (loaded.record.discussion === 'board') await askForOpinions(unit, caseId);
        await notify(unit, 'case_ready', { caseId }, await coordinators(unit.tx));
      } else if (command === 'dataReceived') {
        const outcome = await receiveData(unit, caseId, ctx.now());
        if (outcome !== 'received') throw conflict(outcome);
      } else if (!(await changeStatus(unit, caseId, command))) throw conflict('not_from_this_status');
      unit.afterCommit(() => ctx.database.cases.tell({ kind: 'changed', caseId, by: ctx.actor.membershipId }));
    }),
  );

const ZChoice = z
  .object({ caseId: ZId, discussion: z.enum(['board', 'protocol']), protocolName: z.string().trim().min(1).max(120).nullable() })
  .refine(({ discussion, protocolName }) => (discussion === 'protocol') === (protocolName !== null), { path: ['protocolName'] });

/** Whether the board talks about a case, or records it under a protocol. */
export const chooseDiscussionProcedure = authorised('case.submit')
  .input(ZChoice)
  .mutation(({ ctx, input: { caseId, discussion, protocolName } }) =>
    ctx.database.withActor(ctx.actor, async (unit) => {
      await lockCase(unit.tx, caseId);
      const { status, ...before } = await unit.tx.case.findUniqueOrThrow({ where: { id: caseId }, select: { status: true, discussion: true } });
      if (!['draft', 'needs_data', 'ready'].includes(status)) throw conflict('not_from_this_status');
      await unit.tx.case.update({ where: { id: caseId }, data: { discussion, protocolName } });
      await unit.audit({ type: 'case.discussionChosen', payload: { caseId, discussion } });
      // Nobody was asked about a case that was to be listed only.
      if (status === 'ready' && before.discussion === 'protocol' && discussion === 'board') await askForOpinions(unit, caseId);
      unit.afterCommit(() => ctx.database.cases.tell({ kind: 'changed', caseId, by: ctx.actor.membershipId }));
    }),
  );

/** Whoever changes the case meanwhile waits, and so do we for them. */
async function lockCase(tx: Transaction, caseId: string): Promise<void> {
  const [found] = await tx.$queryRaw<{ id: string }[]>`SELECT id FROM clinical_case WHERE id = ${caseId}::uuid FOR UPDATE`;
  if (!found) throw notFound();
}

async function openReview({ tx, actor, audit }: UnitOfWork, caseId: string): Promise<void> {
  const known = await tx.review.findUnique({ where: { caseId }, select: { caseId: true } });
  if (known) return;
  await tx.review.create({ data: { caseId, institutionId: actor.institutionId } });
  await audit({ type: 'review.opened', payload: { caseId } });
}

/** Everybody who may give an opinion hears that one is needed. */
async function askForOpinions(unit: UnitOfWork, caseId: string): Promise<void> {
  const people = await unit.tx.membership.findMany({
    where: { endedAt: null, specialty: { not: null }, roles: { hasSome: [...PERMISSIONS['opinion.give']] }, NOT: { roles: { has: 'observer' } } },
    select: { id: true },
  });
  await notify(unit, 'opinion_needed', { caseId }, people.map(({ id }) => id));
}

async function coordinators(tx: Transaction): Promise<string[]> {
  const people = await tx.membership.findMany({ where: { endedAt: null, roles: { has: 'coordinator' } }, select: { id: true } });
  return people.map(({ id }) => id);
}
