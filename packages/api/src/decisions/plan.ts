import type { MeetingCommand } from '@bonemet/board';
import { z } from 'zod';
import { inMeeting, type LockedMeeting } from '../meetings/in-meeting';
import { authorised, ZId } from '../trpc';
import { ZProposal } from './schema';

const ZItem = z.object({ meetingId: ZId, agendaItemId: ZId });

/** Puts a plan before the board; changing it asks everybody again. */
export const proposePlanProcedure = authorised('decision.draft')
  .input(ZItem.extend({ proposal: ZProposal }))
  .mutation(({ ctx, input: { meetingId, agendaItemId, proposal } }) =>
    inMeeting(ctx, meetingId, (meeting) => tellBoard(meeting, { type: 'proposePlan', agendaItemId, proposal }, 'plan.proposed')),
  );

/** Agrees with the plan that stands before the board. */
export const confirmPlanProcedure = authorised('ballot.cast')
  .input(ZItem)
  .mutation(({ ctx, input: { meetingId, agendaItemId } }) =>
    inMeeting(ctx, meetingId, (meeting) => tellBoard(meeting, { type: 'confirmPlan', agendaItemId }, 'plan.confirmed')),
  );

/** Records one's own minority opinion with its reason; a later one replaces it. */
export const recordMinorityProcedure = authorised('ballot.cast')
  .input(ZItem.extend({ opinion: z.string().trim().min(3).max(2_000), reason: z.string().trim().min(3).max(2_000) }))
  .mutation(({ ctx, input: { meetingId, agendaItemId, opinion, reason } }) =>
    inMeeting(ctx, meetingId, (meeting) => tellBoard(meeting, { type: 'recordMinority', agendaItemId, opinion, reason }, 'minority.recorded')),
  );

export const withdrawMinorityProcedure = authorised('ballot.cast')
  .input(ZItem)
  .mutation(({ ctx, input: { meetingId, agendaItemId } }) =>
    inMeeting(ctx, meetingId, (meeting) => tellBoard(meeting, { type: 'withdrawMinority', agendaItemId }, 'minority.withdrawn')),
  );

type Told = 'plan.proposed' | 'plan.confirmed' | 'minority.recorded' | 'minority.withdrawn';

/** What is said of a plan lives in the log of the meeting, and is fixed by the signature. */
async function tellBoard({ unit, meetingId, decide, append }: LockedMeeting, command: MeetingCommand & { agendaItemId: string }, type: Told) {
  const events = decide(command);
  await unit.audit({ type, payload: { meetingId, agendaItemId: command.agendaItemId } });
  await append(events);
}
