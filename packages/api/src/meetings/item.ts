import { SPECIALTIES } from '@bonemet/board';
import { lockCase, type Transaction } from '@bonemet/db';
import { z } from 'zod';
import { changeStatus } from '../cases/change-status';
import { conflict, notFound } from '../refusal';
import { loadReviewBallot, shownResults } from '../review/review-ballot';
import { authorised, ZId } from '../trpc';
import { inMeeting, type LockedMeeting } from './in-meeting';

const ZItem = z.object({ meetingId: ZId, agendaItemId: ZId });

/** The case of an item of this meeting. */
async function caseOf({ unit, meetingId }: LockedMeeting, agendaItemId: string): Promise<string> {
  const item = await unit.tx.agendaItem.findUnique({ where: { id: agendaItemId, meetingId }, select: { caseId: true } });
  if (!item) throw notFound();
  return item.caseId;
}

/** Turns to a case of the agenda. */
export const openItemProcedure = authorised('meeting.lead')
  .input(ZItem)
  .mutation(({ ctx, input: { meetingId, agendaItemId } }) =>
    inMeeting(ctx, meetingId, async (meeting) => {
      const { unit, decide, append } = meeting;
      const caseId = await caseOf(meeting, agendaItemId);
      const events = decide({ type: 'openItem', agendaItemId, caseId });
      if (events.length === 0) return;
      await changeStatus(unit, caseId, 'startDiscussion');
      await unit.audit({ type: 'item.opened', payload: { meetingId, agendaItemId, caseId } });
      await append(events);
    }),
  );

/** Leaves the case without a decision: it is back on the agenda. */
export const closeItemProcedure = authorised('meeting.lead')
  .input(ZItem)
  .mutation(({ ctx, input: { meetingId, agendaItemId } }) =>
    inMeeting(ctx, meetingId, async (meeting) => {
      const { unit, decide, append } = meeting;
      const caseId = await caseOf(meeting, agendaItemId);
      const events = decide({ type: 'closeItem', agendaItemId });
      await unit.audit({ type: 'item.left', payload: { meetingId, agendaItemId, caseId } });
      await append(events);
    }),
  );

/** More time for the case under discussion. */
export const extendItemProcedure = authorised('meeting.lead')
  .input(ZItem.extend({ minutes: z.int().min(1).max(30) }))
  .mutation(({ ctx, input: { meetingId, agendaItemId, minutes } }) =>
    inMeeting(ctx, meetingId, async (meeting) => {
      const { unit, decide, append } = meeting;
      await caseOf(meeting, agendaItemId);
      const events = decide({ type: 'extendItem', agendaItemId, minutes });
      await unit.audit({ type: 'item.extended', payload: { meetingId, agendaItemId, minutes } });
      await append(events);
    }),
  );

/** Back to discussion: before another round, or because the decision was begun too early. */
export const returnToDiscussionProcedure = authorised('meeting.lead')
  .input(ZItem)
  .mutation(({ ctx, input: { meetingId, agendaItemId } }) =>
    inMeeting(ctx, meetingId, async (meeting) => {
      const { unit, decide, append } = meeting;
      const caseId = await caseOf(meeting, agendaItemId);
      const events = decide({ type: 'returnToDiscussion', agendaItemId });
      await unit.audit({ type: 'item.returned', payload: { meetingId, agendaItemId, caseId } });
      await append(events);
    }),
  );

/** Sends the current case back with a request for data, named to a specialty or to whoever can answer. */
export const needsDataProcedure = authorised('meeting.lead')
  .input(ZItem.extend({ specialty: z.enum(SPECIALTIES).nullable(), body: z.string().trim().max(2_000).default('') }))
  .mutation(({ ctx, input: { meetingId, agendaItemId, specialty, body } }) =>
    inMeeting(ctx, meetingId, async (meeting) => {
      const { unit, decide, append } = meeting;
      const caseId = await caseOf(meeting, agendaItemId);
      const events = decide({ type: 'markNeedsData', agendaItemId, specialty });
      await changeStatus(unit, caseId, 'requestData');
      if (specialty !== null && body !== '') {
        const { institutionId, membershipId } = unit.actor;
        const request = await unit.tx.dataRequest.create({ data: { institutionId, caseId, specialty, body, blocks: true, raisedById: membershipId } });
        await unit.audit({ type: 'request.raised', payload: { caseId, requestId: request.id, specialty, blocks: true } });
      }
      await unit.audit({ type: 'item.needsData', payload: { meetingId, agendaItemId, caseId, specialty } });
      await append(events);
    }),
  );

/**
 * Shows everybody at once what was said before the meeting. The opinions become readable by this very change:
 * until it, row-level security hides them from the chair who asks for it.
 */
export const revealFirstRatingsProcedure = authorised('meeting.lead')
  .input(ZItem)
  .mutation(({ ctx, input: { meetingId, agendaItemId } }) =>
    inMeeting(ctx, meetingId, async (meeting) => {
      const { unit, decide, append } = meeting;
      const caseId = await caseOf(meeting, agendaItemId);
      meeting.mustLead();
      await lockCase(unit.tx, caseId);
      const review = await unit.tx.review.findUnique({ where: { caseId }, select: { revealedAt: true } });
      if (!review) throw conflict('nothing_to_reveal');
      if (!review.revealedAt) {
        await unit.tx.review.update({ where: { caseId }, data: { revealedAt: ctx.now() } });
        await unit.audit({ type: 'review.revealed', payload: { caseId } });
      }
      const events = decide({ type: 'revealOpinions', agendaItemId, lines: await firstRatings(unit.tx, caseId) });
      await unit.audit({ type: 'opinions.revealed', payload: { meetingId, agendaItemId, caseId } });
      await append(events);
      unit.afterCommit(() => ctx.database.cases.tell({ kind: 'changed', caseId, by: ctx.actor.membershipId }));
    }),
  );

/** What was rated of each line of the ballot as it stands; lines that nobody rated are left out. */
async function firstRatings(tx: Transaction, caseId: string) {
  const ballot = await loadReviewBallot(tx, caseId);
  const results = await shownResults(tx, caseId, ballot);
  const lineOf = new Map(ballot.lines.map(({ key, ...line }) => [key, line]));
  return results.flatMap(({ line, ratings }) => {
    const option = lineOf.get(line);
    return option && ratings.length > 0 ? [{ ...option, ratings }] : [];
  });
}
