import { ANALGESIA_CHANGES, ANSWERS, COMPLICATION_GRADES, FOLLOW_UP_POINTS, type FollowUpFault, followUpFault, PAIN_SCALE } from '@bonemet/board';
import { currentFollowUps, executionsOfCase } from '@bonemet/db';
import { z } from 'zod';
import { changeStatus } from '../cases/change-status';
import { calendarDay, lockDecidedCase, ZDay } from '../execution/after-decision';
import { conflict, invalid, notFound } from '../refusal';
import { authorised, ZId } from '../trpc';

const ZFollowUp = z.object({
  caseId: ZId,
  /** Null for the patient as a whole. */
  lesionId: ZId.nullable(),
  point: z.enum(FOLLOW_UP_POINTS),
  seenOn: ZDay,
  /** Null is the answer "unknown". It has to be given: nothing is unknown by default. */
  pain: z.int().min(PAIN_SCALE.lowest).max(PAIN_SCALE.highest).nullable(),
  analgesia: z.enum(ANALGESIA_CHANGES),
  /** 0 for none, or the grade; null is the answer "unknown". */
  complication: z.union([z.literal(0), z.literal(COMPLICATION_GRADES)]).nullable(),
  fracture: z.enum(ANSWERS),
  localControl: z.enum(ANSWERS),
  note: z.string().trim().max(2_000),
  /** The version of this point that the writer saw, 0 for none. */
  basedOn: z.int().min(0),
});

const FIELD_OF = { in_the_future: 'seenOn', before_the_treatment: 'seenOn', out_of_order: 'seenOn', out_of_range: 'pain' } as const satisfies Record<FollowUpFault, string>;

/** Records how a patient is at one point. A correction is a new version; the one before stays. */
export const recordFollowUpProcedure = authorised('followUp.record')
  .input(ZFollowUp)
  .mutation(({ ctx, input: { caseId, basedOn, ...report } }) =>
    ctx.database.withActor(ctx.actor, async (unit) => {
      const { tx, actor, audit } = unit;
      const { lesionId, point } = report;
      const { status } = await lockDecidedCase(tx, caseId);
      if (lesionId !== null && !(await tx.lesion.findFirst({ where: { id: lesionId, caseId }, select: { id: true } }))) throw notFound();
      const [execution] = await executionsOfCase(tx, caseId);
      // The points are counted from a day, and only the record of the treatment has it.
      if (!execution) throw conflict('execution_missing');
      const others = (await currentFollowUps(tx, [caseId])).filter((entry) => entry.lesionId === lesionId);
      const standing = others.find((entry) => entry.point === point);
      if ((standing?.version ?? 0) !== basedOn) throw conflict('changed_meanwhile');
      const seen = others.map((entry) => ({ point: entry.point, seenOn: calendarDay(entry.seenOn) }));
      const fault = followUpFault(report, calendarDay(execution.happenedOn), seen, calendarDay(ctx.now()));
      if (fault) throw invalid(fault, FIELD_OF[fault]);
      const { institutionId, membershipId } = actor;
      const version = basedOn + 1;
      const { id: followUpId } = await tx.followUp.create({
        data: { ...report, seenOn: new Date(report.seenOn), institutionId, caseId, version, recordedById: membershipId },
      });
      await audit({ type: 'followUp.recorded', payload: { caseId, followUpId, point, version } });
      if (status !== 'followed_up' && !(await changeStatus(unit, caseId, 'recordFollowUp'))) throw conflict('not_from_this_status');
      unit.afterCommit(() => ctx.database.cases.tell({ kind: 'changed', caseId, by: membershipId }));
      return { followUpId };
    }),
  );
