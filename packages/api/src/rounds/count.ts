import { findRound, foldMeeting, type RevealedOption, type RoundOption, type Specialty } from '@bonemet/board';
import { auditOfRound, loadRound, readEvents, revealedBallots } from '@bonemet/db';
import { z } from 'zod';
import { asShown } from '../meetings/shown-ratings';
import { conflict, notFound } from '../refusal';
import { authorised, ZId } from '../trpc';

/** A ballot that counted, without its voter: whoever knows the receipt knows that it is theirs. */
type CountedLine = {
  readonly optionId: string;
  /** Null for an abstention. */
  readonly rating: number | null;
  readonly specialty: Specialty | null;
  readonly nonce: string;
  readonly receipt: string;
};

/**
 * Everything that is needed to count a revealed round again without this server (`npx bonemet-verify`):
 * the ballots with their receipts, the seal of the close, the published results, and the links of the audit
 * chain from the opening of the round to its reveal.
 */
type RoundCount = {
  readonly kind: 'bonemet-round-count';
  readonly format: 1;
  readonly meetingId: string;
  readonly roundId: string;
  readonly number: number;
  readonly options: readonly RoundOption[];
  readonly electors: number;
  readonly lines: readonly CountedLine[];
  /** Null for a round that was closed before rounds were sealed. */
  readonly seal: string | null;
  readonly results: readonly RevealedOption[];
  readonly audit: Awaited<ReturnType<typeof auditOfRound>>;
};

export const roundCountProcedure = authorised('round.count')
  .input(z.object({ roundId: ZId }))
  .query(({ ctx, input: { roundId } }) =>
    ctx.database.withActor(ctx.actor, async ({ tx }): Promise<RoundCount> => {
      const stored = await loadRound(tx, roundId);
      if (!stored) throw notFound();
      if (stored.status !== 'revealed') throw conflict('nothing_revealed');
      const { meetingId } = stored.agendaItem;
      const round = findRound(foldMeeting(await readEvents(tx, meetingId)), roundId);
      if (!round?.results) throw notFound();
      const { ratingsShown } = stored.agendaItem.meeting.board;
      const lines = asShown(await revealedBallots(tx, roundId), ratingsShown).map(
        ({ optionId, rating, specialty, nonce, receipt }): CountedLine => ({ optionId, rating, specialty, nonce, receipt }),
      );
      // In the order of the receipts, which is nobody's.
      lines.sort((left, right) => (left.receipt < right.receipt ? -1 : 1));
      return {
        kind: 'bonemet-round-count',
        format: 1,
        meetingId,
        roundId,
        number: round.number,
        options: round.options,
        electors: round.progress.electors,
        lines,
        seal: round.seal,
        results: round.results,
        audit: await auditOfRound(tx, roundId),
      };
    }),
  );
