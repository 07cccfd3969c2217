import { REVIEWED_STATUSES, SPECIALTIES } from '@bonemet/board';
import { lockCase } from '@bonemet/db';
import { fieldById } from '@bonemet/engine';
import { z } from 'zod';
import { changeStatus } from '../cases/change-status';
import { membersOf, notify } from '../notices/notify';
import { conflict, invalid, notFound } from '../refusal';
import { authorised, ZId } from '../trpc';

const ZRaise = z.object({
  caseId: ZId,
  lesionId: ZId.nullable().default(null),
  /** The fact that would answer it, if it is about one. */
  fieldId: z.string().max(80).nullable().default(null),
  specialty: z.enum(SPECIALTIES),
  body: z.string().trim().min(3).max(2_000),
  /** Whether the case waits for the answer. */
  blocks: z.boolean(),
});

const OPEN_FOR_REQUESTS: readonly string[] = ['draft', ...REVIEWED_STATUSES];
/** A case under discussion stays in the chair's hands: there only the chair sends it back. */
const SENT_BACK_FROM: readonly string[] = ['ready', 'scheduled'];

/** Asks a specialty for something about a case. One that blocks takes a ready or scheduled case back to "needs data". */
export const raiseRequestProcedure = authorised('case.requestData')
  .input(ZRaise)
  .mutation(({ ctx, input }) =>
    ctx.database.withActor(ctx.actor, async (unit) => {
      const { tx, actor, audit } = unit;
      const { caseId, lesionId, fieldId, specialty, body, blocks } = input;
      const found = await lockCase(tx, caseId);
      if (!found) throw notFound();
      if (lesionId !== null && !(await tx.lesion.findFirst({ where: { id: lesionId, caseId, removedAt: null }, select: { id: true } }))) throw notFound();
      if (fieldId !== null && !isAsked(fieldId, lesionId)) throw invalid('unknown_field', 'fieldId');
      if (!OPEN_FOR_REQUESTS.includes(found.status)) throw conflict('case_decided');
      const { institutionId, membershipId } = actor;
      const { id: requestId } = await tx.dataRequest.create({
        data: { institutionId, caseId, lesionId, fieldId, specialty, body, blocks, raisedById: membershipId },
      });
      await audit({ type: 'request.raised', payload: { caseId, requestId, specialty, blocks } });
      if (blocks && SENT_BACK_FROM.includes(found.status)) await changeStatus(unit, caseId, 'requestData');
      await notify(unit, 'data_requested', { caseId }, await membersOf(tx, specialty, 'case.answerRequest'));
      unit.afterCommit(() => ctx.database.cases.tell({ kind: 'changed', caseId, by: membershipId }));
      return { requestId };
    }),
  );

function isAsked(fieldId: string, lesionId: string | null): boolean {
  const field = fieldById(fieldId);
  return field !== undefined && !field.computed && field.scope === (lesionId === null ? 'case' : 'lesion');
}
