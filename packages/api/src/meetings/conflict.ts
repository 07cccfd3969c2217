import { findItem, latestRound } from '@bonemet/board';
import { z } from 'zod';
import { authorised, ZId } from '../trpc';
import { inMeeting } from './in-meeting';

const ZItem = z.object({ meetingId: ZId, agendaItemId: ZId });

/** Declares one's own conflict of interest on the current case: from now on one does not vote on it. */
export const declareConflictProcedure = authorised('ballot.cast')
  .input(ZItem.extend({ reason: z.string().trim().min(3).max(500) }))
  .mutation(({ ctx, input: { meetingId, agendaItemId, reason } }) =>
    inMeeting(ctx, meetingId, async ({ unit, decide, append }) => {
      const events = decide({ type: 'declareConflict', agendaItemId });
      if (events.length === 0) return;
      const { institutionId, membershipId } = unit.actor;
      await unit.tx.conflictOfInterest.create({ data: { institutionId, agendaItemId, membershipId, reason } });
      await unit.audit({ type: 'conflict.declared', payload: { meetingId, agendaItemId, membershipId } });
      await append(events);
    }),
  );

/** Takes one's own declaration back. */
export const withdrawConflictProcedure = authorised('ballot.cast')
  .input(ZItem)
  .mutation(({ ctx, input: { meetingId, agendaItemId } }) =>
    inMeeting(ctx, meetingId, async ({ unit, state, decide, append }) => {
      const events = decide({ type: 'withdrawConflict', agendaItemId });
      if (events.length === 0) return;
      const { institutionId, membershipId } = unit.actor;
      const round = latestRound(findItem(state, agendaItemId));
      // A round that was opened meanwhile did not count them among its voters.
      if (round?.status === 'open' && ctx.actor.specialty !== null) {
        const elector = { roundId: round.roundId, membershipId, institutionId, specialty: ctx.actor.specialty };
        await unit.tx.roundElector.createMany({ data: [elector], skipDuplicates: true });
      }
      await unit.tx.conflictOfInterest.updateMany({ where: { agendaItemId, membershipId, withdrawnAt: null }, data: { withdrawnAt: ctx.now() } });
      await unit.audit({ type: 'conflict.withdrawn', payload: { meetingId, agendaItemId, membershipId } });
      await append(events);
    }),
  );

/**
 * The declarations that stand in a meeting, with their reasons: they are declared openly, before the room. A guest
 * reads their own alone.
 */
export const listConflictsProcedure = authorised('meeting.read')
  .input(z.object({ meetingId: ZId }))
  .query(({ ctx, input: { meetingId } }) =>
    ctx.database.withActor(ctx.actor, ({ tx }) =>
      tx.conflictOfInterest.findMany({
        where: { withdrawnAt: null, agendaItem: { meetingId } },
        select: { agendaItemId: true, membershipId: true, reason: true },
        orderBy: { declaredAt: 'asc' },
      }),
    ),
  );
