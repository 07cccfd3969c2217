import { compareTasks, SPECIALTIES, type Specialty, taskState } from '@bonemet/board';
import { newestDecision, peopleByIds, tasksFor, tasksOfCase, type Transaction } from '@bonemet/db';
import { z } from 'zod';
import { calendarDay, lockDecidedCase, ZDay } from '../execution/after-decision';
import { membersOf, notify } from '../notices/notify';
import { conflict, notFound } from '../refusal';
import { authorised, ZId } from '../trpc';

const ZTask = z
  .object({
    caseId: ZId,
    what: z.string().trim().min(3).max(500),
    /** One person, or a specialty: whoever of it comes first. */
    assigneeId: ZId.nullable(),
    specialty: z.enum(SPECIALTIES).nullable(),
    dueOn: ZDay,
  })
  .refine(({ assigneeId, specialty }) => (assigneeId === null) !== (specialty === null), { path: ['assigneeId'] });

type Whose = { readonly assigneeId: string | null; readonly specialty: Specialty | null };

/** Its one person, or everybody of its specialty who may say that it is done. */
async function concerned(tx: Transaction, { assigneeId, specialty }: Whose): Promise<string[]> {
  if (specialty !== null) return membersOf(tx, specialty, 'task.write');
  return assigneeId === null ? [] : [assigneeId];
}

/** Gives somebody something to do that follows from a decision. */
export const addTaskProcedure = authorised('task.write')
  .input(ZTask)
  .mutation(({ ctx, input: { caseId, dueOn, ...task } }) =>
    ctx.database.withActor(ctx.actor, async (unit) => {
      const { tx, actor, audit } = unit;
      await lockDecidedCase(tx, caseId);
      if (task.assigneeId !== null && !(await tx.membership.findFirst({ where: { id: task.assigneeId, endedAt: null }, select: { id: true } }))) throw notFound();
      const decision = await newestDecision(tx, caseId);
      const { institutionId, membershipId } = actor;
      const { id: taskId } = await tx.task.create({
        data: { ...task, dueOn: new Date(dueOn), institutionId, caseId, decisionId: decision?.id ?? null, addedById: membershipId },
      });
      await audit({ type: 'task.added', payload: { caseId, taskId } });
      await notify(unit, 'task_added', { caseId }, await concerned(tx, task));
      unit.afterCommit(() => ctx.database.cases.tell({ kind: 'changed', caseId, by: membershipId }));
      return { taskId };
    }),
  );

const datesOf = ({ dueOn, doneAt, cancelledAt }: { readonly dueOn: Date; readonly doneAt: Date | null; readonly cancelledAt: Date | null }) =>
  ({ dueOn: calendarDay(dueOn), done: doneAt !== null, cancelled: cancelledAt !== null });

/** All tasks of a case, those that wait first. */
export const listTasksProcedure = authorised('task.read')
  .input(z.object({ caseId: ZId }))
  .query(({ ctx, input: { caseId } }) =>
    ctx.database.withActor(ctx.actor, async ({ tx }) => {
      if (!(await tx.case.findUnique({ where: { id: caseId }, select: { id: true } }))) throw notFound();
      const tasks = await tasksOfCase(tx, caseId);
      const people = await peopleByIds(tx, tasks.flatMap(({ assigneeId, addedById, doneById, cancelledById }) => [assigneeId, addedById, doneById, cancelledById].filter((id) => id !== null)));
      const named = (id: string | null) => people.get(id ?? '') ?? null;
      const today = calendarDay(ctx.now());
      return tasks
        .map((task) => ({
          id: task.id, what: task.what, specialty: task.specialty, ...datesOf(task), state: taskState(datesOf(task), today), addedAt: task.addedAt,
          endedAt: task.doneAt ?? task.cancelledAt, assignee: named(task.assigneeId), addedBy: named(task.addedById), endedBy: named(task.doneById ?? task.cancelledById),
        }))
        .sort(compareTasks);
    }),
  );

/** What waits for me, or for my specialty, over all cases. */
export const myTasksProcedure = authorised('task.read')
  .input(z.object({ limit: z.int().min(1).max(100).default(50) }))
  .query(({ ctx, input: { limit } }) =>
    ctx.database.withActor(ctx.actor, async ({ tx, actor }) => {
      const tasks = await tasksFor(tx, actor.membershipId, actor.specialty, limit);
      const today = calendarDay(ctx.now());
      return tasks.map(({ id, caseId, pseudonym, what, assigneeId, ...task }) => ({
        id, caseId, pseudonym, what, mine: assigneeId !== null, dueOn: calendarDay(task.dueOn), state: taskState(datesOf(task), today),
      }));
    }),
  );

const ZTaskId = z.object({ taskId: ZId });

/** Ends a task, once. Who does it and who was asked need not be the same person. */
const endTask = (how: 'done' | 'cancelled') =>
  authorised('task.write')
    .input(ZTaskId)
    .mutation(({ ctx, input: { taskId } }) =>
      ctx.database.withActor(ctx.actor, async (unit) => {
        const { tx, actor, audit } = unit;
        const { membershipId } = actor;
        const ended = how === 'done' ? { doneAt: ctx.now(), doneById: membershipId } : { cancelledAt: ctx.now(), cancelledById: membershipId };
        const place = await tx.task.findUnique({ where: { id: taskId }, select: { caseId: true } });
        if (!place) throw notFound();
        // Asked for in the statement itself, so that of two people who end it at once one is refused.
        const { count } = await tx.task.updateMany({ where: { id: taskId, doneAt: null, cancelledAt: null }, data: ended });
        if (count === 0) throw conflict('task_ended');
        await audit({ type: how === 'done' ? 'task.completed' : 'task.cancelled', payload: { caseId: place.caseId, taskId } });
        unit.afterCommit(() => ctx.database.cases.tell({ kind: 'changed', caseId: place.caseId, by: membershipId }));
      }),
    );

export const completeTaskProcedure = endTask('done');
export const cancelTaskProcedure = endTask('cancelled');
