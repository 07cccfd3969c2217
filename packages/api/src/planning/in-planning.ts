import { arrangeAgenda } from '@bonemet/board';
import { type AgendaRow, loadAgenda, lockMeeting, placeAgenda, type UnitOfWork } from '@bonemet/db';
import { conflict, notFound } from '../refusal';
import type { AuthorisedContext } from '../trpc';

/** A meeting to come, or one that is under way, whose agenda may change. Under its lock. */
type PlannedMeeting = {
  readonly unit: UnitOfWork;
  readonly meeting: NonNullable<Awaited<ReturnType<typeof lockMeeting>>>;
  readonly agenda: readonly AgendaRow[];
  /** Puts the items into this order, block by block. */
  readonly place: (items: readonly AgendaRow[]) => Promise<void>;
};

/**
 * Changes a meeting's agenda; whoever changes it at the same time waits. Screens of an open meeting hear of it by an
 * event. The work says whether it changed anything.
 */
export async function inPlanning(
  ctx: AuthorisedContext,
  meetingId: string,
  work: (planned: PlannedMeeting) => Promise<boolean>,
): Promise<void> {
  await ctx.database.withActor(ctx.actor, async (unit) => {
    const meeting = await lockMeeting(unit.tx, meetingId);
    if (!meeting) throw notFound();
    if (meeting.status !== 'planned' && meeting.status !== 'open') throw conflict('meeting_over');
    const agenda = await loadAgenda(unit.tx, meetingId);
    const place = (items: readonly AgendaRow[]) => placeAgenda(unit.tx, arrangeAgenda(items).map(({ id }) => id));
    const changed = await work({ unit, meeting, agenda, place });
    if (changed && meeting.status === 'open') await ctx.database.appendEvents(unit, meetingId, [{ type: 'agenda.changed', payload: {} }]);
  });
}
