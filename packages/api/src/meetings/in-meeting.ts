import { decideMeeting, foldMeeting, leads, type MeetingCommand, type MeetingState, type NewMeetingEvent } from '@bonemet/board';
import { lockMeeting, readEvents, sequenceBallots, type UnitOfWork } from '@bonemet/db';
import { conflict, notFound, refusal } from '../refusal';
import type { AuthorisedContext } from '../trpc';

/** A meeting under its lock: nobody else's command can come between what is read and what is written. */
export type LockedMeeting = {
  readonly unit: UnitOfWork;
  readonly meetingId: string;
  readonly state: MeetingState;
  /** What the board's rules make of a command; a refusal ends the transaction. */
  readonly decide: (command: MeetingCommand, on?: MeetingState) => readonly NewMeetingEvent[];
  /** Ends the transaction unless the actor leads: for acts that change the database before the rules see them whole. */
  readonly mustLead: () => void;
  readonly append: (events: readonly NewMeetingEvent[]) => Promise<void>;
  /** Gives the votes that wait their place, and answers with the state after them. */
  readonly sequenceBallots: () => Promise<{ readonly state: MeetingState }>;
};

export async function inMeeting<Result>(
  ctx: AuthorisedContext,
  meetingId: string,
  work: (meeting: LockedMeeting) => Promise<Result>,
): Promise<Result> {
  return ctx.database.withActor(ctx.actor, async (unit) => {
    if (!(await lockMeeting(unit.tx, meetingId))) throw notFound();
    const state = foldMeeting(await readEvents(unit.tx, meetingId));
    return work({
      unit,
      meetingId,
      state,
      append: (events) => ctx.database.appendEvents(unit, meetingId, events),
      mustLead() {
        if (!leads(state, ctx.actor)) throw conflict('not_leading');
      },
      async sequenceBallots() {
        await sequenceBallots(unit, meetingId);
        return { state: foldMeeting(await readEvents(unit.tx, meetingId, state.sequence), state) };
      },
      decide(command, on = state) {
        const verdict = decideMeeting(on, command, ctx.actor);
        if (verdict.ok) return verdict.events;
        const code = verdict.reason === 'role_missing' || verdict.reason === 'specialty_missing';
        throw code ? refusal('FORBIDDEN', verdict.reason) : conflict(verdict.reason);
      },
    });
  });
}
