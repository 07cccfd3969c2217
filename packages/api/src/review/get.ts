import type { BallotOption } from '@bonemet/board';
import { ownOpinions, peopleByIds, type Proposal } from '@bonemet/db';
import type { CaseResult, RuleId } from '@bonemet/engine';
import { z } from 'zod';
import { authorised, ZId } from '../trpc';
import { keysOf, loadReviewBallot } from './review-ballot';

/** What the engine says of one line, by the ids of its rules; their words are in the texts of each language. */
type EngineOnLine = {
  readonly standing: 'preferred' | 'proposed';
  /** The rule whose words stand alone as the one reason. */
  readonly reason: RuleId | null;
  readonly heldBy: readonly RuleId[];
  readonly excludedBy: readonly RuleId[];
  readonly cautions: readonly RuleId[];
};

/** The ballot of a case under review with my own opinions, and nobody else's. */
export const getReviewProcedure = authorised('opinion.readOwn')
  .input(z.object({ caseId: ZId }))
  .query(({ ctx, input }) =>
    ctx.database.withActor(ctx.actor, async ({ tx, actor }) => {
      const { lines, proposals, ...review } = await loadReviewBallot(tx, input.caseId);
      const mine = (await ownOpinions(tx, [input.caseId], actor.membershipId)).map(({ caseId: _, ...opinion }) => opinion);
      const proposers = await peopleByIds(tx, proposals.map(({ proposedById }) => proposedById));
      const keys = new Set(keysOf(lines));
      return {
        ...review,
        lines: lines.map((line) => ({
          ...line,
          engine: engineOn(line, review.evaluation),
          proposedBy: proposers.get(proposerOf(line, proposals) ?? '') ?? null,
          own: mine.find((opinion) => opinion.line === line.key) ?? null,
        })),
        /** What I answered about lines that the facts no longer list: kept, and shown apart. */
        noLongerListed: mine.filter(({ line }) => !keys.has(line)),
      };
    }),
  );

const proposerOf = ({ key }: BallotOption, proposals: readonly Proposal[]) => proposals.find(({ id }) => key === `own:${id}`)?.proposedById;

function engineOn({ technique, lesionLetter, listedByEngine }: BallotOption, { lesions }: CaseResult): EngineOnLine | null {
  if (!listedByEngine) return null;
  const option = lesions.find(({ id }) => id === lesionLetter)?.options.find((one) => one.technique === technique);
  if (!option) return null;
  const verb = option.standing === 'preferred' ? 'PREFER' : 'PROPOSE';
  return {
    standing: option.standing,
    reason: (option.reasons.find((reason) => reason.verb === verb) ?? option.reasons[0])?.rule ?? null,
    heldBy: option.heldBy,
    excludedBy: option.excludedBy,
    cautions: option.cautions.map(({ rule }) => rule),
  };
}
