import { z } from 'zod';
import { invalid, notFound } from '../refusal';
import { notify } from '../notices/notify';
import { keysOf, loadReviewBallot } from '../review/review-ballot';
import { authorised, ZId } from '../trpc';

const ZWriteComment = z.object({
  caseId: ZId,
  lesionId: ZId.nullable().default(null),
  /** The line of the ballot that it is about. */
  line: z.string().min(3).max(80).nullable().default(null),
  body: z.string().trim().min(1).max(4_000),
  /** Memberships that are named in it; each is told. */
  mentions: z.array(ZId).max(20).default([]),
});

/** Adds a comment to a case, to one of its lesions or to one option. Comments are never changed. */
export const writeCommentProcedure = authorised('case.comment')
  .input(ZWriteComment)
  .mutation(({ ctx, input }) =>
    ctx.database.withActor(ctx.actor, async (unit) => {
      const { tx, actor, audit } = unit;
      const { caseId, lesionId, line, body } = input;
      const mentions = [...new Set(input.mentions)];
      const { record, lines } = await loadReviewBallot(tx, caseId);
      if (lesionId !== null && !record.lesions.some(({ id }) => id === lesionId)) throw notFound();
      if (line !== null && !keysOf(lines).includes(line)) throw invalid('unknown_option', 'line');
      const named = await tx.membership.count({ where: { id: { in: mentions }, endedAt: null } });
      if (named !== mentions.length) throw notFound();
      const { institutionId, membershipId } = actor;
      const { id } = await tx.comment.create({ data: { institutionId, caseId, lesionId, line, body, mentions, authorId: membershipId } });
      await audit({ type: 'comment.written', payload: { caseId, commentId: id } });
      await notify(unit, 'mentioned', { caseId }, mentions);
      unit.afterCommit(() => ctx.database.cases.tell({ kind: 'changed', caseId, by: membershipId }));
      return { commentId: id };
    }),
  );
