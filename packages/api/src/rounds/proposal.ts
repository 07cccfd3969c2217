import { type BallotOption, composeBallot } from '@bonemet/board';
import { type CaseRecord, loadCase, type Transaction } from '@bonemet/db';
import { evaluate } from '@bonemet/engine';
import { z } from 'zod';
import { engineInput } from '../cases/engine-input';
import { notFound } from '../refusal';
import { authorised, ZId } from '../trpc';

/**
 * Every line that a ballot on this case may hold: what the engine lists, then the standing alternatives.
 * Adjuncts, such as protecting a nerve during an ablation, are part of an option and not put to the vote.
 */
export function proposedBallot(record: CaseRecord): BallotOption[] {
  const { lesions } = evaluate(engineInput(record));
  const sites = record.lesions.map((lesion) => {
    const site = record.facts.find((fact) => fact.lesionId === lesion.id && fact.fieldId === 'lesion.site')?.value;
    return { letter: lesion.letter, site: typeof site === 'string' ? site : null };
  });
  const siteOf = new Map(sites.map(({ letter, site }) => [letter, site]));
  const listed = lesions.flatMap(({ id, options }) =>
    options
      .filter(({ group }) => group !== 'adjunct')
      .map(({ technique }) => ({ technique, lesionLetter: id, lesionSite: siteOf.get(id) ?? null })),
  );
  return composeBallot(listed, sites);
}

export async function proposedBallotOf(tx: Transaction, caseId: string): Promise<BallotOption[]> {
  const record = await loadCase(tx, caseId);
  if (!record) throw notFound();
  return proposedBallot(record);
}

/** What the chair may put to the vote on one case. */
export const roundProposalProcedure = authorised('meeting.lead')
  .input(z.object({ caseId: ZId }))
  .query(({ ctx, input }) => ctx.database.withActor(ctx.actor, ({ tx }) => proposedBallotOf(tx, input.caseId)));
