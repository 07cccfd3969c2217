import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decide, foldMeeting, type Actor, type MeetingCommand, type MeetingState } from '../src';
import { ELECTORS, HAPPY_PATH, OPTIONS, PLAN, resultsOf, Room } from './support/meeting';
import { everybody } from './support/people';

const aRoundId = fc.constantFrom('round-1', 'round-2', 'round-3', 'early-1');
const anItem = fc.constantFrom('item-1', 'item-2');
const electors = fc.subarray([...ELECTORS, 'observer'], { minLength: 0 });
const patientWishesRecorded = fc.boolean();
const type = <Name extends string>(name: Name) => fc.constant(name);

const aCommand: fc.Arbitrary<MeetingCommand> = fc.oneof(
  fc.record({ type: fc.constantFrom('openMeeting' as const, 'join' as const, 'closeMeeting' as const) }),
  fc.record({ type: type('openItem'), agendaItemId: anItem, caseId: fc.constant('case') }),
  fc.record({ type: fc.constantFrom('returnToDiscussion' as const, 'closeItem' as const), agendaItemId: anItem }),
  fc.record({ type: type('markNeedsData'), agendaItemId: anItem, specialty: fc.constant(null) }),
  fc.record({ type: type('openRound'), roundId: aRoundId, agendaItemId: anItem, options: fc.constant(OPTIONS), electors, patientWishesRecorded }),
  fc.record({ type: type('closeRound'), roundId: aRoundId, seal: type('seal') }),
  fc.record({ type: fc.constantFrom('reopenRound' as const, 'cancelRound' as const), roundId: aRoundId }),
  fc.record({ type: fc.constantFrom('leave' as const, 'takeChair' as const, 'askToSpeak' as const) }),
  fc.record({ type: fc.constantFrom('handChair' as const, 'callSpeaker' as const, 'finishSpeaking' as const), membershipId: fc.constantFrom('chair', 'surgeon', 'observer') }),
  fc.record({ type: fc.constantFrom('declareConflict' as const, 'withdrawConflict' as const, 'confirmPlan' as const, 'withdrawMinority' as const), agendaItemId: anItem }),
  fc.record({ type: type('recordMinority'), agendaItemId: anItem, opinion: type('Otherwise'), reason: type('Because') }),
  fc.record({ type: type('proposePlan'), agendaItemId: anItem, proposal: fc.constant(PLAN) }),
  fc.record({ type: type('revealRound'), roundId: aRoundId, results: fc.constantFrom(resultsOf(), resultsOf(1), []) }),
  fc.record({ type: type('draftDecision'), agendaItemId: anItem, decisionId: fc.constantFrom('decision-1', 'decision-2') }),
  fc.record({ type: type('signDecision'), agendaItemId: anItem, decisionId: type('decision-1'), standing: fc.constantFrom('final' as const, 'provisional' as const), quorumReached: fc.boolean() }),
  fc.record({ type: type('recordProtocol'), agendaItemId: anItem, caseId: type('case'), decisionId: type('decision-3'), protocolName: type('Protocol'), standing: fc.constantFrom('final' as const, 'provisional' as const), quorumReached: fc.boolean() }),
);
const anAttempt = fc.tuple(fc.constantFrom(...everybody), aCommand);

/** The way of a case with anything at all thrown in between, so that deep stages are reached as well. */
const aMeeting: fc.Arbitrary<(readonly [Actor, MeetingCommand])[]> = fc
  .tuple(fc.nat({ max: HAPPY_PATH.length }), fc.array(fc.array(anAttempt, { maxLength: 3 }), { minLength: HAPPY_PATH.length, maxLength: HAPPY_PATH.length }), fc.array(anAttempt, { maxLength: 20 }))
  .map(([steps, between, after]) => [...HAPPY_PATH.slice(0, steps).flatMap((step, index) => [...between[index]!, step]), ...after]);

function play(attempts: readonly (readonly [Actor, MeetingCommand])[], check: (room: Room) => void = () => undefined): Room {
  const room = new Room();
  for (const [actor, command] of attempts) {
    const outcome = room.run(actor, command);
    if (!outcome) throw new Error('a command is accepted or refused');
    vote(room, actor);
    check(room);
  }
  return room;
}

/** Whoever may vote answers one more option, as the shell announces it after it has stored the ballot. */
function vote(room: Room, { membershipId }: Actor): void {
  const open = rounds(room.state).find((round) => round.status === 'open' && round.electors.includes(membershipId));
  if (!open) return;
  const answered = Math.min(OPTIONS.length, 1 + (open.answered[membershipId] ?? 0));
  room.record([{ type: 'ballots.received', payload: { roundId: open.roundId, ballots: [{ membershipId, answered }] } }]);
}

const rounds = (state: MeetingState) => Object.values(state.items).flatMap((item) => item.rounds);

describe('a meeting, whatever is asked of it', () => {
  it('no state holds a rating that was not revealed', () => {
    fc.assert(fc.property(aMeeting, (attempts) => {
      play(attempts, ({ state, log }) => {
        const revealed = new Set(log.flatMap((event) => (event.type === 'round.revealed' ? [event.payload.roundId] : [])));
        for (const round of rounds(state)) {
          expect(round.results !== null).toBe(round.status === 'revealed');
          expect(revealed.has(round.roundId)).toBe(round.status === 'revealed');
          if (!revealed.has(round.roundId)) expect(JSON.stringify(round)).not.toMatch(/rating|moved/);
        }
        if (revealed.size === 0) expect(JSON.stringify(state)).not.toMatch(/rating|moved/);
      });
    }));
  });

  it('no event but a reveal holds a rating, and every reveal follows its closing', () => {
    fc.assert(fc.property(aMeeting, (attempts) => {
      const { log } = play(attempts);
      const closed = new Set<string>();
      for (const event of log) {
        if (event.type === 'round.closed') closed.add(event.payload.roundId);
        if (event.type === 'round.revealed') expect(closed.has(event.payload.roundId)).toBe(true);
        else expect(JSON.stringify(event)).not.toContain('"rating"');
      }
    }));
  });

  it('folding the log gives the same state, in any order of arrival, with repeats, and through JSON', () => {
    const aLog = aMeeting.map((attempts) => play(attempts)).chain((room) =>
      fc.tuple(fc.constant(room), fc.shuffledSubarray([...room.log, ...room.log], { minLength: 2 * room.log.length })));
    fc.assert(fc.property(aLog, ([room, arrivals]) => {
      expect(foldMeeting(room.log)).toEqual(room.state);
      expect(foldMeeting(arrivals)).toEqual(room.state);
      expect(JSON.parse(JSON.stringify(foldMeeting(room.log)))).toEqual(room.state);
    }));
  });

  it('numbers are without a hole and rounds of an item count 1, 2, 3, at most one of them open', () => {
    fc.assert(fc.property(aMeeting, (attempts) => {
      const { log, state } = play(attempts);
      expect(log.map(({ sequence }) => sequence)).toEqual(log.map((_, index) => index + 1));
      expect(state.sequence).toBe(log.length);
      for (const item of Object.values(state.items)) {
        expect(item.rounds.map(({ number }) => number)).toEqual([1, 2, 3].slice(0, item.rounds.length));
        expect(item.rounds.slice(0, -1).every(({ status }) => status === 'revealed')).toBe(true);
      }
    }));
  });

  it('only electors who may vote are counted, and never more than there are', () => {
    const voters = everybody.filter((actor) => decide(actor, 'ballot.cast').allowed).map(({ membershipId }) => membershipId);
    fc.assert(fc.property(aMeeting, (attempts) => {
      for (const { progress, electors: seats } of rounds(play(attempts).state)) {
        expect(progress.votedMembershipIds.every((id) => voters.includes(id) && seats.includes(id))).toBe(true);
        expect(progress.complete).toBeLessThanOrEqual(progress.electors);
      }
    }));
  });

  it('a signed item stays as it is', () => {
    fc.assert(fc.property(fc.array(anAttempt, { maxLength: 40 }), (attempts) => {
      const signed = play(HAPPY_PATH).state.items['item-1'];
      const room = play([...HAPPY_PATH, ...attempts]);
      expect(signed?.stage).toBe('signed');
      expect(room.state.items['item-1']).toEqual(signed);
    }));
  });

  it('the generator does reach reveals and signatures', () => {
    const reached = fc.sample(aMeeting, { numRuns: 200, seed: 7 }).map((attempts) => play(attempts).state);
    expect(reached.some((state) => rounds(state).some(({ status }) => status === 'revealed'))).toBe(true);
    expect(reached.some((state) => Object.values(state.items).some(({ stage }) => stage === 'signed'))).toBe(true);
  });
});
