import type { DecisionSnapshot } from '@bonemet/record';
import { z } from 'zod';
import { notFound } from '../refusal';
import { authorised, ZId } from '../trpc';
import { contentHash } from './snapshot';

/** A decision with its versions. `intact` says whether its content still has the fingerprint it was signed with. */
export const getDecisionProcedure = authorised('decision.read')
  .input(z.object({ decisionId: ZId }))
  .query(({ ctx, input }) =>
    ctx.database.withActor(ctx.actor, async ({ tx }) => {
      const decision = await tx.decision.findUnique({
        where: { id: input.decisionId },
        include: {
          agendaItem: {
            select: { position: true, meeting: { select: { id: true, startsAt: true, board: { select: { name: true } }, _count: { select: { agenda: true } } } } },
          },
        },
      });
      if (!decision?.signedAt || !decision.signedById) throw notFound();
      const snapshot = decision.snapshot as unknown as DecisionSnapshot;
      const signatory = await tx.membership.findUnique({
        where: { id: decision.signedById },
        select: { specialty: true, user: { select: { displayName: true } } },
      });
      const versions = await tx.decision.findMany({
        where: { agendaItemId: decision.agendaItemId, signedAt: { not: null } },
        select: { id: true, version: true, signedAt: true, amendmentReason: true },
        orderBy: { version: 'asc' },
      });
      const { id, caseId, version, signedAt, amendmentReason, agendaItem } = decision;
      return {
        id, caseId, version, signedAt, amendmentReason, agendaItem, snapshot, signatory, versions,
        contentHash: decision.contentHash,
        intact: contentHash(snapshot) === decision.contentHash,
      };
    }),
  );
