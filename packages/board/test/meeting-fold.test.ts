import { describe, expect, it } from 'vitest';
import {
  applyEvent, findItem, findRound, foldMeeting, INITIAL_MEETING_STATE, MEETING_EVENT_TYPES,
  revealResults, votersOn, type CountedBallot, type MeetingEvent,
} from '../src';
import { AFTER, HAPPY_PATH, number, OPTIONS, Room } from './support/meeting';
import { chair, observer, surgeon } from './support/people';

describe('applyEvent', () => {
  const { log } = Room.at(AFTER.signed);

  it('applies the next event', () => {
    const result = applyEvent(INITIAL_MEETING_STATE, log[0]!);
    expect(result).toMatchObject({ applied: true, gap: false, state: { sequence: 1, status: 'open' } });
  });

  it('ignores an event that it has seen', () => {
    const state = foldMeeting(log.slice(0, 5));
    expect(applyEvent(state, log[2]!)).toEqual({ state, applied: false, gap: false });
    expect(applyEvent(state, log[4]!)).toEqual({ state, applied: false, gap: false });
  });

  it('reports a gap and keeps its state', () => {
    const state = foldMeeting(log.slice(0, 5));
    expect(applyEvent(state, log[6]!)).toEqual({ state, applied: false, gap: true });
    expect(foldMeeting([...log.slice(0, 5), ...log.slice(6)]).sequence).toBe(5);
  });

  it('catches up from a state that was kept', () => {
    expect(foldMeeting(log, foldMeeting(log.slice(0, 7)))).toEqual(foldMeeting(log));
  });

  it('passes over what it does not know, without losing count', () => {
    const events = number([
      { type: 'round.closed', payload: { roundId: 'nowhere', complete: 0, electors: 0 } },
      { type: 'item.needsData', payload: { agendaItemId: 'constructor', specialty: null } },
    ], 0);
    expect(foldMeeting(events)).toEqual({ ...INITIAL_MEETING_STATE, sequence: 2 });
  });

  it('survives ids that are names of the language', () => {
    const room = Room.at(AFTER.itemOpened);
    for (const id of ['__proto__', 'constructor', 'toString']) {
      expect(findItem(room.state, id)).toBeNull();
      room.record([{ type: 'attendance.joined', payload: { membershipId: id, specialty: null, votes: false } }]);
      expect(Object.keys(room.state.attendees)).toContain(id);
    }
  });
});

describe('the stages of an item', () => {
  it('follow the meeting', () => {
    const stages = HAPPY_PATH.map((_, index) => Room.at(index + 1).state.items['item-1']?.stage ?? null);
    expect(stages.slice(AFTER.itemOpened - 1)).toEqual([
      'presenting', 'voting', 'closed', 'revealed', 'presenting', 'voting', 'closed', 'revealed', 'deciding', 'deciding', 'signed',
    ]);
  });

  it('end with the signed decision', () => {
    const { state } = Room.at(AFTER.signed);
    expect(state.items['item-1']?.decision).toEqual({ decisionId: 'decision-1', status: 'signed', version: 1, standing: 'final' });
    expect(state.items['item-1']?.rounds.map(({ number: n, status }) => [n, status])).toEqual([[1, 'revealed'], [2, 'revealed']]);
  });
});

describe('progress of a round', () => {
  const room = Room.at(AFTER.firstOpen);
  const announce = (membershipId: string, answered: number) =>
    room.record([{ type: 'ballots.received', payload: { roundId: 'round-1', ballots: [{ membershipId, answered }] } }]);
  const progress = () => findRound(room.state, 'round-1')!.progress;

  it('counts complete ballots of electors, each once, in the order of the electors', () => {
    expect(progress()).toEqual({ complete: 0, electors: 3, votedMembershipIds: [] });
    announce('surgeon', 1);
    expect(progress().complete).toBe(0);
    announce('surgeon', 2);
    announce('surgeon', 2);
    announce('stranger', 2);
    announce('chair', 2);
    expect(progress()).toEqual({ complete: 2, electors: 3, votedMembershipIds: ['chair', 'surgeon'] });
  });

  it('grows with an elector who comes late, and stands still once closed', () => {
    room.record([{ type: 'round.electorAdded', payload: { roundId: 'round-1', membershipId: 'late' } }]);
    announce('late', 2);
    expect(progress()).toMatchObject({ complete: 3, electors: 4 });
    room.run(chair, { type: 'closeRound', roundId: 'round-1', seal: 'seal' });
    announce('radiologist', 2);
    expect(progress().complete).toBe(3);
  });

  it('knows who votes in the room', () => {
    room.run(observer, { type: 'join' });
    expect(votersOn(room.state, null).map(({ membershipId }) => membershipId)).toEqual(['chair', 'surgeon', 'radiologist']);
  });
});

describe('a reveal', () => {
  const ballots: CountedBallot[] = [
    { optionId: 'option-1', voter: 'x', rating: 9, specialty: 'pathology' },
    { optionId: 'option-1', voter: 'y', rating: 4, specialty: 'rheumatology' },
    { optionId: 'option-1', voter: 'z', rating: 4, specialty: 'medical_oncology' },
  ];

  it('is sorted and nameless, and a first round has nothing to move from', () => {
    const results = revealResults(OPTIONS, ballots, null);
    expect(results).toEqual([
      {
        optionId: 'option-1',
        ratings: [
          { rating: 4, specialty: 'medical_oncology' },
          { rating: 4, specialty: 'rheumatology' },
          { rating: 9, specialty: 'pathology' },
        ],
        moved: null,
        abstained: 0,
      },
      { optionId: 'option-2', ratings: [], moved: null, abstained: 0 },
    ]);
    expect(JSON.stringify(results)).not.toContain('voter');
    expect(revealResults(OPTIONS, [...ballots].reverse(), null)).toEqual(results);
  });

  it('counts who moved since the round before', () => {
    const before = ballots.map((ballot) => (ballot.voter === 'x' ? { ...ballot, rating: 5 } : ballot));
    expect(revealResults(OPTIONS, ballots, before).map(({ moved }) => moved)).toEqual([1, null]);
    expect(revealResults(OPTIONS, ballots, ballots)[0]?.moved).toBe(0);
  });

  it('counts who abstained, apart from the ratings and from those who moved', () => {
    const silent = ballots.map((ballot) => (ballot.voter === 'y' ? { ...ballot, rating: null } : ballot));
    const [result] = revealResults(OPTIONS, silent, ballots);
    expect(result).toMatchObject({ abstained: 1, moved: 0 });
    expect(result?.ratings.map(({ rating }) => rating)).toEqual([4, 9]);
  });

  it('of a round that still takes ballots is not believed', () => {
    const room = Room.at(AFTER.firstOpen);
    room.record([{ type: 'round.revealed', payload: { roundId: 'round-1', results: revealResults(OPTIONS, ballots, null) } }]);
    expect(findRound(room.state, 'round-1')).toMatchObject({ status: 'open', results: null });
    expect(room.state.items['item-1']?.stage).toBe('voting');
  });
});

it('every type of event is handled', () => {
  const room = Room.at(AFTER.signed);
  room.record([
    { type: 'round.electorAdded', payload: { roundId: 'round-1', membershipId: surgeon.membershipId } },
    { type: 'ballot.received', payload: { roundId: 'round-1', membershipId: 'surgeon', answered: 1, complete: false } },
    { type: 'ballots.received', payload: { roundId: 'round-1', ballots: [] } },
    { type: 'attendance.left', payload: { membershipId: 'surgeon' } },
    { type: 'chair.taken', payload: { membershipId: 'chair' } },
    { type: 'agenda.changed', payload: {} },
    { type: 'item.extended', payload: { agendaItemId: 'item-1', minutes: 2 } },
    { type: 'opinions.revealed', payload: { agendaItemId: 'item-1', lines: [] } },
    { type: 'speaker.asked', payload: { membershipId: 'radiologist' } },
    { type: 'speaker.called', payload: { membershipId: 'radiologist' } },
    { type: 'speaker.finished', payload: { membershipId: 'radiologist' } },
    { type: 'conflict.declared', payload: { agendaItemId: 'item-1', membershipId: 'surgeon' } },
    { type: 'conflict.withdrawn', payload: { agendaItemId: 'item-1', membershipId: 'surgeon' } },
    { type: 'round.reopened', payload: { roundId: 'round-1' } },
    { type: 'round.cancelled', payload: { roundId: 'round-9' } },
    { type: 'plan.confirmed', payload: { agendaItemId: 'item-1', membershipId: 'radiologist' } },
    { type: 'minority.recorded', payload: { agendaItemId: 'item-1', membershipId: 'radiologist', specialty: 'interventional_radiology', opinion: 'Otherwise', reason: 'Because' } },
    { type: 'minority.withdrawn', payload: { agendaItemId: 'item-1', membershipId: 'radiologist' } },
    { type: 'protocol.recorded', payload: { agendaItemId: 'item-3', caseId: 'case-3', decisionId: 'decision-3', protocolName: 'P', standing: 'final' } },
    { type: 'item.needsData', payload: { agendaItemId: 'item-2', specialty: null } },
    { type: 'item.closed', payload: { agendaItemId: 'item-1' } },
    { type: 'meeting.closed', payload: {} },
  ]);
  const seen = new Set<MeetingEvent['type']>(room.log.map(({ type }) => type));
  expect([...seen].sort()).toEqual([...MEETING_EVENT_TYPES].sort());
  expect(room.state).toMatchObject({ status: 'closed', currentItemId: null, sequence: room.log.length });
});
