import { answeredSpecialties } from '@bonemet/board';
import { answeredLines } from '@bonemet/db';
import { z } from 'zod';
import { authorised, ZId } from '../trpc';
import { keysOf, loadReviewBallot, shownResults } from './review-ballot';

/**
 * Once revealed, what the physicians think of each line, as far as their board shows it and without names. Before, only
 * which specialties have answered every line: seats, never a value and never a number of values.
 */
export const reviewResultsProcedure = authorised('case.read')
  .input(z.object({ caseId: ZId }))
  .query(({ ctx, input: { caseId } }) =>
    ctx.database.withActor(ctx.actor, async ({ tx }) => {
      const ballot = await loadReviewBallot(tx, caseId);
      const { state, lines } = ballot;
      if (state !== 'revealed') {
        return { state, revealed: false as const, answered: answeredSpecialties(keysOf(lines), await answeredLines(tx, caseId)) };
      }
      const shown = new Map(lines.map(({ key, technique, label, lesionLetter, listedByEngine }) => [key, { technique, label, lesionLetter, listedByEngine }]));
      const results = await shownResults(tx, caseId, ballot);
      return { state, revealed: true as const, results: results.map((result) => ({ ...result, option: shown.get(result.line) ?? null })) };
    }),
  );
