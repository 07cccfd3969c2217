import { type Attendee, type BallotOption, findItem, type RoundOption, votersOn } from '@bonemet/board';
import { z } from 'zod';
import { conflict, invalid, notFound } from '../refusal';
import { authorised, ZId } from '../trpc';
import { inMeeting, type LockedMeeting } from '../meetings/in-meeting';
import { proposedBallotOf } from './proposal';

const ZOpenRound = z.object({
  meetingId: ZId,
  agendaItemId: ZId,
  /** Lines of the proposed ballot, by key, in the order in which they are shown. */
  keys: z.array(z.string().max(80)).min(1).max(60),
});

/** Opens the next round of the current case to everybody present who may vote. */
export const openRoundProcedure = authorised('meeting.lead')
  .input(ZOpenRound)
  .mutation(({ ctx, input }) =>
    inMeeting(ctx, input.meetingId, async (meeting) => {
      const { unit, meetingId, state, decide, append } = meeting;
      const item = await unit.tx.agendaItem.findUnique({
        where: { id: input.agendaItemId, meetingId },
        include: { case: { select: { patientWishes: true } } },
      });
      if (!item) throw notFound();
      const options = chosen(await proposedBallotOf(unit.tx, item.caseId), input.keys);
      const voters = votersOn(state, findItem(state, item.id));
      const roundId = crypto.randomUUID();
      const events = decide({
        type: 'openRound',
        roundId,
        agendaItemId: item.id,
        options,
        electors: voters.map(({ membershipId }) => membershipId),
        patientWishesRecorded: Boolean(item.case.patientWishes?.trim()),
      });
      const [opened] = events;
      if (opened?.type !== 'round.opened') throw new Error('a round opens with its event');
      await storeRound(meeting, roundId, item, opened.payload.number, options, voters);
      await unit.audit({
        type: 'round.opened',
        payload: { meetingId, roundId, number: opened.payload.number, options: options.length, electors: voters.length },
      });
      await append(events);
      return { roundId };
    }),
  );

function chosen(proposal: readonly BallotOption[], keys: readonly string[]): RoundOption[] {
  // Each line gets a fresh id below, so the board's own check of ids could not see a line that comes twice.
  if (new Set(keys).size < keys.length) throw conflict('duplicate_option');
  return keys.map((wanted) => {
    const line = proposal.find(({ key }) => key === wanted);
    if (!line) throw invalid('unknown_option', 'keys');
    const { technique, label, lesionLetter, listedByEngine } = line;
    return { optionId: crypto.randomUUID(), technique, label, lesionLetter, listedByEngine };
  });
}

async function storeRound(
  { unit }: LockedMeeting,
  roundId: string,
  item: { readonly id: string; readonly caseId: string },
  number: number,
  options: readonly RoundOption[],
  voters: readonly Attendee[],
): Promise<void> {
  const { tx, actor } = unit;
  const { institutionId } = actor;
  const lesions = await tx.lesion.findMany({ where: { caseId: item.caseId }, select: { id: true, letter: true } });
  const lesionIds = new Map(lesions.map(({ id, letter }) => [letter, id]));
  await tx.round.create({ data: { id: roundId, institutionId, agendaItemId: item.id, number } });
  await tx.roundOption.createMany({
    data: options.map((option, index) => ({
      id: option.optionId,
      institutionId,
      roundId,
      position: index + 1,
      technique: option.technique,
      ...(option.label && { label: option.label }),
      lesionId: option.lesionLetter === null ? null : (lesionIds.get(option.lesionLetter) ?? null),
      listedByEngine: option.listedByEngine,
    })),
  });
  await tx.roundElector.createMany({
    data: voters.flatMap(({ membershipId, specialty }) =>
      specialty === null ? [] : [{ roundId, membershipId, institutionId, specialty }],
    ),
  });
}
