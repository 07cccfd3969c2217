import { type BallotOption, composeBallot, type OwnOption } from '@bonemet/board';
import { type CaseRecord, loadCase, loadProposals, type Proposal, type Transaction } from '@bonemet/db';
import { type CaseResult, evaluate } from '@bonemet/engine';
import { z } from 'zod';
import { engineInput } from '../cases/engine-input';
import { notFound } from '../refusal';
import { authorised, ZId } from '../trpc';

/**
 * Every line that a ballot on this case may hold: what the engine lists, the standing alternatives, then
 * what people proposed. Adjuncts, such as protecting a nerve during an ablation, are part of an option and
 * not put to the vote.
 */
export function proposedBallot(record: CaseRecord, proposals: readonly Proposal[], evaluation: CaseResult = evaluate(engineInput(record))): BallotOption[] {
  const { lesions } = evaluation;
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
  return composeBallot(listed, sites, proposals.map(ownOption));
}

/** Somebody's own words are the same in both languages: nobody has translated them. */
function ownOption({ id, technique, label, lesion }: Proposal): OwnOption {
  return { id, technique, label: label === null ? null : { en: label, fr: label }, lesionLetter: lesion?.letter ?? null };
}

export async function proposedBallotOf(tx: Transaction, caseId: string): Promise<BallotOption[]> {
  const record = await loadCase(tx, caseId);
  if (!record) throw notFound();
  return proposedBallot(record, await loadProposals(tx, [caseId]));
}

/** What the chair may put to the vote on one case. */
export const roundProposalProcedure = authorised('meeting.lead')
  .input(z.object({ caseId: ZId }))
  .query(({ ctx, input }) => ctx.database.withActor(ctx.actor, ({ tx }) => proposedBallotOf(tx, input.caseId)));
