import { peopleByIds } from '@bonemet/db';
import { z } from 'zod';
import { notFound } from '../refusal';
import { authorised, ZId } from '../trpc';

const MOST_COMMENTS = 200;

/** The newest comments on a case, oldest first, with who wrote them and who is named. */
export const listCommentsProcedure = authorised('case.read')
  .input(z.object({ caseId: ZId }))
  .query(({ ctx, input: { caseId } }) =>
    ctx.database.withActor(ctx.actor, async ({ tx }) => {
      if (!(await tx.case.findUnique({ where: { id: caseId }, select: { id: true } }))) throw notFound();
      const newest = await tx.comment.findMany({
        where: { caseId },
        select: { id: true, lesionId: true, line: true, body: true, mentions: true, authorId: true, writtenAt: true },
        orderBy: [{ writtenAt: 'desc' }, { id: 'desc' }],
        take: MOST_COMMENTS,
      });
      const people = await peopleByIds(tx, newest.flatMap(({ authorId, mentions }) => [authorId, ...mentions]));
      return newest.reverse().map(({ authorId, mentions, ...comment }) => ({
        ...comment,
        author: people.get(authorId) ?? null,
        mentions: mentions.flatMap((id) => people.get(id) ?? []),
      }));
    }),
  );
