import { executionFault, NOT_CARRIED_OUT_REASONS, type ExecutionFault } from '@bonemet/board';
import { executionsOfCase, newestDecision } from '@bonemet/db';
import { z } from 'zod';
import { changeStatus } from '../cases/change-status';
import { conflict, invalid } from '../refusal';
import { authorised, ZId } from '../trpc';
import { calendarDay, lockDecidedCase, ZDay } from './after-decision';

const ZExecution = z.object({
  caseId: ZId,
  carriedOut: z.boolean(),
  /** The day it was carried out, or the day it was known that it would not be. */
  happenedOn: ZDay,
  reason: z.enum(NOT_CARRIED_OUT_REASONS).nullable(),
  note: z.string().trim().max(2_000),
  /** The version that the writer saw, 0 for none: a record over somebody else's is refused. */
  basedOn: z.int().min(0),
});

const FIELD_OF = {
  in_the_future: 'happenedOn', before_the_decision: 'happenedOn', reason_missing: 'reason', reason_unsuitable: 'reason', note_missing: 'note',
} as const satisfies Record<ExecutionFault, string>;

/** Says whether a decision was carried out, and why not. What was said before stays in the history. */
export const recordExecutionProcedure = authorised('execution.record')
  .input(ZExecution)
  .mutation(({ ctx, input: { caseId, basedOn, ...report } }) =>
    ctx.database.withActor(ctx.actor, async (unit) => {
      const { tx, actor, audit } = unit;
      const { status } = await lockDecidedCase(tx, caseId);
      const [decision, [standing]] = [await newestDecision(tx, caseId), await executionsOfCase(tx, caseId)];
      if ((standing?.version ?? 0) !== basedOn) throw conflict('changed_meanwhile');
      const fault = executionFault(report, decision?.signedAt ? calendarDay(decision.signedAt) : null, calendarDay(ctx.now()));
      if (fault) throw invalid(fault, FIELD_OF[fault]);
      const { institutionId, membershipId } = actor;
      const version = basedOn + 1;
      const { id: executionId } = await tx.execution.create({
        data: { ...report, happenedOn: new Date(report.happenedOn), institutionId, caseId, decisionId: decision?.id ?? null, version, recordedById: membershipId },
      });
      await audit({ type: 'execution.recorded', payload: { caseId, executionId, version } });
      // A case that is followed up stays so, and a record that says the same again moves nothing.
      if (status !== 'followed_up' && status !== (report.carriedOut ? 'carried_out' : 'not_carried_out')) {
        if (!(await changeStatus(unit, caseId, report.carriedOut ? 'recordCarriedOut' : 'recordNotCarriedOut'))) throw conflict('not_from_this_status');
      }
      unit.afterCommit(() => ctx.database.cases.tell({ kind: 'changed', caseId, by: membershipId }));
      return { executionId };
    }),
  );
