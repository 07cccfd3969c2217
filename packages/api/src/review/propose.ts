import { proposalFault } from '@bonemet/board';
import { lockCase } from '@bonemet/db';
import { techniqueById, TECHNIQUES } from '@bonemet/engine';
import { z } from 'zod';
import { conflict, invalid, notFound } from '../refusal';
import { authorised, ZId } from '../trpc';
import { loadReviewBallot } from './review-ballot';

const ZPropose = z.object({
  caseId: ZId,
  /** Null for the patient as a whole. */
  lesionId: ZId.nullable(),
  /** A technique of the catalogue, or words of one's own: one of the two. */
  technique: z.enum(TECHNIQUES.map(({ id }) => id)).nullable(),
  label: z.string().trim().min(3).max(120).nullable(),
});

/** Puts another option on the ballot, for everybody. Adjuncts are part of an option and never one themselves. */
export const proposeOptionProcedure = authorised('option.propose')
  .input(ZPropose)
  .mutation(({ ctx, input }) =>
    ctx.database.withActor(ctx.actor, async (unit) => {
      const { tx, actor, audit } = unit;
      const { caseId, lesionId, technique, label } = input;
      // Two people with the same idea take turns, and the second is told.
      if (!(await lockCase(tx, caseId))) throw notFound();
      const { record, lines, state } = await loadReviewBallot(tx, caseId);
      const lesion = record.lesions.find(({ id }) => id === lesionId);
      if (lesionId !== null && !lesion) throw notFound();
      if (state !== 'open') throw conflict(state === 'revealed' ? 'opinions_revealed' : 'review_not_open');
      if (technique !== null && techniqueById(technique)?.aim === 'adjunct') throw invalid('unknown_option', 'technique');
      const fault = proposalFault(lines, { technique, words: label, lesionLetter: lesion?.letter ?? null });
      if (fault === 'one_name') throw invalid('one_name', 'label');
      if (fault) throw conflict(fault);
      const { institutionId, membershipId } = actor;
      const { id } = await tx.proposedOption.create({ data: { institutionId, caseId, lesionId, technique, label, proposedById: membershipId } });
      await audit({ type: 'option.proposed', payload: { caseId, proposalId: id } });
      unit.afterCommit(() => ctx.database.cases.tell({ kind: 'changed', caseId, by: membershipId }));
      return { line: `own:${id}` };
    }),
  );
