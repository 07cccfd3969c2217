import {
  applyEvent,
  decideMeeting,
  INITIAL_MEETING_STATE,
  type Actor,
  type MeetingCommand,
  type MeetingEvent,
  type MeetingState,
  type NewMeetingEvent,
  type ProposedPlan,
  type RevealedOption,
  type RoundOption,
} from '../../src';
import { chair, radiologist, surgeon } from './people';

export const OPTIONS: readonly RoundOption[] = [
  { optionId: 'option-1', technique: 'T-SCREW', label: null, lesionLetter: 'A', listedByEngine: true },
  { optionId: 'option-2', technique: 'T-RT', label: { en: 'External', fr: 'Externe' }, lesionLetter: 'A', listedByEngine: false },
];

export const ELECTORS = [chair, surgeon, radiologist].map(({ membershipId }) => membershipId);

export function resultsOf(moved: number | null = null): RevealedOption[] {
  return OPTIONS.map(({ optionId }) => ({
    optionId,
    ratings: [
      { rating: 8, specialty: 'orthopaedic_spine_surgery' },
      { rating: 7, specialty: 'medical_oncology' },
      { rating: 8, specialty: 'interventional_radiology' },
    ],
    moved,
    abstained: 0,
  }));
}

export function openRound(roundId: string, agendaItemId = 'item-1'): MeetingCommand {
  return { type: 'openRound', roundId, agendaItemId, options: OPTIONS, electors: ELECTORS, patientWishesRecorded: true };
}

export const PLAN: ProposedPlan = {
  outcome: 'treatment',
  outcomeDetail: '',
  plan: [{ optionId: 'option-1', conditions: 'after the scan' }],
  conditions: '',
  differenceReason: '',
};

/** The way of one item from the opening of the meeting to the signature. */
export const HAPPY_PATH: readonly (readonly [Actor, MeetingCommand])[] = [
  [chair, { type: 'openMeeting' }],
  [chair, { type: 'join' }],
  [surgeon, { type: 'join' }],
  [radiologist, { type: 'join' }],
  [chair, { type: 'openItem', agendaItemId: 'item-1', caseId: 'case-1' }],
  [chair, openRound('round-1')],
  [chair, { type: 'closeRound', roundId: 'round-1', seal: 'seal-1' }],
  [chair, { type: 'revealRound', roundId: 'round-1', results: resultsOf() }],
  [chair, { type: 'returnToDiscussion', agendaItemId: 'item-1' }],
  [chair, openRound('round-2')],
  [chair, { type: 'closeRound', roundId: 'round-2', seal: 'seal-2' }],
  [chair, { type: 'revealRound', roundId: 'round-2', results: resultsOf(1) }],
  [chair, { type: 'draftDecision', agendaItemId: 'item-1', decisionId: 'decision-1' }],
  [chair, { type: 'proposePlan', agendaItemId: 'item-1', proposal: PLAN }],
  [chair, { type: 'signDecision', agendaItemId: 'item-1', decisionId: 'decision-1', standing: 'final', quorumReached: true }],
];

/** Numbers and dates events as the shell would. */
export function number(events: readonly NewMeetingEvent[], after: number): MeetingEvent[] {
  return events.map((event, index) => ({ ...event, sequence: after + index + 1, at: '2026-03-26T08:00:00.000Z' }) as MeetingEvent);
}

/** A meeting under test: it runs commands, keeps the log and remembers the last refusal. */
export class Room {
  state: MeetingState = INITIAL_MEETING_STATE;
  log: MeetingEvent[] = [];

  run(actor: Actor, command: MeetingCommand): string {
    const decision = decideMeeting(this.state, command, actor);
    if (!decision.ok) return decision.reason;
    this.record(decision.events);
    return 'ok';
  }

  record(events: readonly NewMeetingEvent[]): void {
    for (const event of number(events, this.state.sequence)) {
      this.state = applyEvent(this.state, event).state;
      this.log.push(event);
    }
  }

  /** Walks the happy path up to and including the command at this place. */
  static at(steps: number): Room {
    const room = new Room();
    for (const [actor, command] of HAPPY_PATH.slice(0, steps)) {
      const outcome = room.run(actor, command);
      if (outcome !== 'ok') throw new Error(`${command.type}: ${outcome}`);
    }
    return room;
  }
}

/** Places of the happy path, by what has just happened. */
export const AFTER = { itemOpened: 5, firstOpen: 6, firstClosed: 7, firstRevealed: 8, secondOpen: 10, secondClosed: 11, secondRevealed: 12, drafted: 13, proposed: 14, signed: 15 } as const;
