import { describe, expect, it } from 'vitest';
import { DEFAULT_JUDGES, DEFAULT_QUORUM_RULE, differsFromEngine, findItem, findRound, groupsOf, quorumOfItem, type Actor, type Quorum } from '../src';
import { AFTER, openRound, OPTIONS, PLAN, Room } from './support/meeting';
import { chair, coordinator, observer, person, radiologist, surgeon } from './support/people';

const deputy = person(['chair'], 'rheumatology', 'deputy');
const radiotherapist = person(['reviewer'], 'radiation_oncology', 'radiotherapist');
const confirm = { type: 'confirmPlan', agendaItemId: 'item-1' } as const;
const minority = { type: 'recordMinority', agendaItemId: 'item-1', opinion: 'A nail', reason: 'The defect' } as const;
const conflict = { type: 'declareConflict', agendaItemId: 'item-1' } as const;
const item = (room: Room) => findItem(room.state, 'item-1')!;

describe('who leads', () => {
  it('is whoever opened the meeting, until another chair takes over', () => {
    const room = Room.at(AFTER.itemOpened);
    room.run(deputy, { type: 'join' });
    expect(room.run(deputy, openRound('round-1'))).toBe('not_leading');
    expect(room.run(deputy, { type: 'takeChair' })).toBe('ok');
    expect(room.run(chair, openRound('round-1'))).toBe('not_leading');
    expect(room.run(deputy, openRound('round-1'))).toBe('ok');
  });

  it('may be handed to anybody in the room who votes, and to nobody else', () => {
    const room = Room.at(AFTER.itemOpened);
    room.run(observer, { type: 'join' });
    expect(room.run(chair, { type: 'handChair', membershipId: 'observer' })).toBe('may_not_lead');
    const guest = person(['guest'], 'pathology', 'guest');
    room.run(guest, { type: 'join' });
    expect(room.run(chair, { type: 'handChair', membershipId: 'guest' })).toBe('may_not_lead');
    expect(room.run(surgeon, { type: 'handChair', membershipId: 'surgeon' })).toBe('not_leading');
    expect(room.run(chair, { type: 'handChair', membershipId: 'surgeon' })).toBe('ok');
    expect(room.run(surgeon, openRound('round-1'))).toBe('ok');
  });

  it('may be taken by a voter when the one who leads has left, and taken back', () => {
    const room = Room.at(AFTER.itemOpened);
    room.run(coordinator, { type: 'join' });
    room.run(chair, { type: 'leave' });
    expect(room.run(coordinator, { type: 'takeChair' })).toBe('role_missing');
    expect(room.run(surgeon, { type: 'takeChair' })).toBe('ok');
    expect(room.run(radiologist, { type: 'takeChair' })).toBe('chair_present');
    room.run(chair, { type: 'join' });
    expect(room.run(chair, { type: 'takeChair' })).toBe('ok');
    expect(room.state.leaderId).toBe('chair');
  });
});

describe('whoever leaves', () => {
  it('is away until they say that they are back, also if they were taken for gone before they said so', () => {
    const room = Room.at(AFTER.itemOpened);
    const seat = () => room.state.attendees['surgeon'];
    room.record([{ type: 'attendance.left', payload: { membershipId: 'surgeon' } }]);
    expect(seat()).toMatchObject({ present: false, saidGoodbye: false });
    room.run(surgeon, { type: 'leave' });
    expect(seat()).toMatchObject({ present: false, saidGoodbye: true });
    const { sequence } = room.state;
    room.run(surgeon, { type: 'leave' });
    expect(room.state.sequence).toBe(sequence);
    room.run(surgeon, { type: 'join' });
    expect(seat()).toMatchObject({ present: true, saidGoodbye: false });
  });
});

describe('the floor', () => {
  it('keeps the order in which people asked, and is empty at the next case', () => {
    const room = Room.at(AFTER.itemOpened);
    for (const actor of [surgeon, radiologist, surgeon]) room.run(actor, { type: 'askToSpeak' });
    expect(room.state.floor).toEqual({ speaking: null, waiting: ['surgeon', 'radiologist'] });
    room.run(chair, { type: 'callSpeaker', membershipId: 'radiologist' });
    expect(room.state.floor).toEqual({ speaking: 'radiologist', waiting: ['surgeon'] });
    room.run(radiologist, { type: 'finishSpeaking', membershipId: 'radiologist' });
    expect(room.run(chair, { type: 'finishSpeaking', membershipId: 'surgeon' })).toBe('ok');
    expect(room.state.floor).toEqual({ speaking: null, waiting: [] });
    room.run(surgeon, { type: 'askToSpeak' });
    room.run(chair, { type: 'openItem', agendaItemId: 'item-2', caseId: 'case-2' });
    expect(room.state.floor.waiting).toEqual([]);
  });

  it('loses whoever leaves', () => {
    const room = Room.at(AFTER.itemOpened);
    room.run(surgeon, { type: 'askToSpeak' });
    room.run(surgeon, { type: 'leave' });
    expect(room.state.floor.waiting).toEqual([]);
    expect(room.run(surgeon, { type: 'askToSpeak' })).toBe('not_seated');
  });
});

describe('a guest who is sent away', () => {
  const guest = person(['guest'], 'pathology', 'guest');
  const away = { type: 'sendGuestAway', membershipId: 'guest' } as const;

  it('has left, by the word of whoever plans the meeting and of nobody else', () => {
    const room = Room.at(AFTER.itemOpened);
    room.run(guest, { type: 'join' });
    expect(room.run(surgeon, away)).toBe('role_missing');
    expect(room.run(guest, away)).toBe('role_missing');
    expect(room.run(coordinator, away)).toBe('ok');
    expect(room.state.attendees.guest).toMatchObject({ present: false });
    const { sequence } = room.state;
    expect(room.run(coordinator, away)).toBe('ok');
    expect(room.state.sequence).toBe(sequence);
  });
});

describe('a round that is undone', () => {
  it('is gone when nobody has voted, and its number is free again', () => {
    const room = Room.at(AFTER.firstOpen);
    expect(room.run(chair, { type: 'cancelRound', roundId: 'round-1' })).toBe('ok');
    expect(item(room)).toMatchObject({ stage: 'presenting', rounds: [] });
    expect(room.run(chair, openRound('round-2'))).toBe('ok');
    expect(findRound(room.state, 'round-2')?.number).toBe(1);
  });

  it('leaves the plan before the board as it was', () => {
    const room = Room.at(AFTER.proposed);
    room.run(chair, { type: 'returnToDiscussion', agendaItemId: 'item-1' });
    room.run(chair, openRound('round-3'));
    room.run(chair, { type: 'cancelRound', roundId: 'round-3' });
    expect(item(room)).toMatchObject({ stage: 'presenting', proposal: { plan: PLAN.plan } });
  });

  it('stays when anybody has voted', () => {
    const room = Room.at(AFTER.firstOpen);
    room.record([{ type: 'ballots.received', payload: { roundId: 'round-1', ballots: [{ membershipId: 'surgeon', answered: 1 }] } }]);
    expect(room.run(chair, { type: 'cancelRound', roundId: 'round-1' })).toBe('ballots_received');
  });

  it('opens again after a close, with what was voted and without the seal', () => {
    const room = Room.at(AFTER.firstOpen);
    room.record([{ type: 'ballots.received', payload: { roundId: 'round-1', ballots: [{ membershipId: 'surgeon', answered: 2 }] } }]);
    room.run(chair, { type: 'closeRound', roundId: 'round-1', seal: 'seal-1' });
    expect(findRound(room.state, 'round-1')?.seal).toBe('seal-1');
    expect(room.run(chair, { type: 'reopenRound', roundId: 'round-1' })).toBe('ok');
    expect(findRound(room.state, 'round-1')).toMatchObject({ status: 'open', seal: null, progress: { complete: 1 } });
    expect(item(room).stage).toBe('voting');
  });
});

describe('a conflict of interest', () => {
  it('takes its person out of the open round and out of the next one', () => {
    const room = Room.at(AFTER.firstOpen);
    room.record([{ type: 'ballots.received', payload: { roundId: 'round-1', ballots: [{ membershipId: 'surgeon', answered: 2 }] } }]);
    expect(room.run(surgeon, conflict)).toBe('ok');
    expect(findRound(room.state, 'round-1')).toMatchObject({ electors: ['chair', 'radiologist'], progress: { complete: 0, electors: 2 } });
    room.run(surgeon, { type: 'withdrawConflict', agendaItemId: 'item-1' });
    expect(findRound(room.state, 'round-1')).toMatchObject({ electors: ['chair', 'radiologist', 'surgeon'], progress: { complete: 1, electors: 3 } });
    room.run(surgeon, conflict);
    room.run(chair, { type: 'closeRound', roundId: 'round-1', seal: 's' });
    room.run(chair, { type: 'revealRound', roundId: 'round-1', results: OPTIONS.map(({ optionId }) => ({ optionId, ratings: [], moved: null })) });
    expect(room.run(chair, openRound('round-2'))).toBe('conflict_declared');
  });

  it('takes back an agreement and a minority opinion', () => {
    const room = Room.at(AFTER.proposed);
    room.run(surgeon, confirm);
    room.run(surgeon, conflict);
    expect(item(room).proposal?.confirmedBy).toEqual([]);
    expect(room.run(surgeon, confirm)).toBe('conflict_declared');
    expect(room.run(surgeon, minority)).toBe('conflict_declared');
  });
});

describe('the plan before the board', () => {
  it('is confirmed or disagreed with, never both', () => {
    const room = Room.at(AFTER.proposed);
    room.run(surgeon, confirm);
    room.run(radiologist, minority);
    room.run(radiologist, confirm);
    expect(item(room)).toMatchObject({ proposal: { confirmedBy: ['surgeon', 'radiologist'] }, minority: [] });
    room.run(surgeon, minority);
    expect(item(room).proposal?.confirmedBy).toEqual(['radiologist']);
    expect(item(room).minority).toEqual([
      { membershipId: 'surgeon', specialty: 'orthopaedic_spine_surgery', opinion: 'A nail', reason: 'The defect', about: 1 },
    ]);
    room.run(surgeon, { type: 'withdrawMinority', agendaItemId: 'item-1' });
    expect(item(room).minority).toEqual([]);
  });

  it('is asked about again once it has changed; what the minority said remains', () => {
    const room = Room.at(AFTER.proposed);
    room.run(surgeon, minority);
    room.run(radiologist, confirm);
    room.run(chair, { type: 'proposePlan', agendaItemId: 'item-1', proposal: { ...PLAN, outcome: 'further_data', outcomeDetail: 'CT of the neck', plan: [] } });
    expect(item(room).proposal).toMatchObject({ confirmedBy: [], outcome: 'further_data' });
    expect(item(room).minority).toMatchObject([{ about: 1 }]);
    expect(item(room).proposal?.revision).toBe(2);
  });

  it('can be signed below quorum as provisional alone', () => {
    const room = Room.at(AFTER.proposed);
    const sign = { type: 'signDecision', agendaItemId: 'item-1', decisionId: 'decision-1', standing: 'provisional', quorumReached: false } as const;
    expect(room.run(chair, sign)).toBe('ok');
    expect(item(room)).toMatchObject({ stage: 'signed', decision: { standing: 'provisional' } });
  });
});

describe('a case listed under a protocol', () => {
  const record = { type: 'recordProtocol', agendaItemId: 'item-2', caseId: 'case-2', decisionId: 'decision-2', protocolName: 'Painful single metastasis', standing: 'final', quorumReached: true } as const;

  it('is decided in one step, beside the case that the room discusses', () => {
    const room = Room.at(AFTER.firstOpen);
    expect(room.run(chair, record)).toBe('ok');
    expect(findItem(room.state, 'item-2')).toMatchObject({
      stage: 'signed', caseId: 'case-2', rounds: [],
      proposal: { outcome: 'protocol', outcomeDetail: 'Painful single metastasis', plan: [], confirmedBy: [] },
      decision: { decisionId: 'decision-2', status: 'signed', version: 1, standing: 'final' },
    });
    expect(room.state.currentItemId).toBe('item-1');
    expect(item(room).stage).toBe('voting');
    expect(room.run(chair, record)).toBe('already_signed');
  });

  it('may have been looked at by the room before', () => {
    const room = Room.at(AFTER.itemOpened);
    expect(room.run(chair, { ...record, agendaItemId: 'item-1', caseId: 'case-1' })).toBe('ok');
    expect(item(room).stage).toBe('signed');
  });

  it('is provisional below quorum, like any other', () => {
    const room = Room.at(AFTER.itemOpened);
    expect(room.run(chair, { ...record, standing: 'provisional', quorumReached: false })).toBe('ok');
    expect(findItem(room.state, 'item-2')?.decision?.standing).toBe('provisional');
  });
});

describe('the quorum of a case', () => {
  const quorum = (room: Room): Quorum => quorumOfItem(room.state, item(room), DEFAULT_QUORUM_RULE, DEFAULT_JUDGES);
  const seat = (room: Room, ...actors: Actor[]) => actors.forEach((actor) => room.run(actor, { type: 'join' }));

  it('asks for somebody who can judge every option that is put to the vote', () => {
    const room = Room.at(AFTER.itemOpened);
    expect(quorum(room).reached).toBe(true);
    room.run(chair, openRound('round-1'));
    expect(quorum(room)).toMatchObject({ reached: false, missing: { options: [{ optionId: 'option-2', anyOf: ['radiation_oncology'] }] } });
    seat(room, radiotherapist);
    expect(quorum(room).reached).toBe(true);
  });

  it('remembers what an earlier round asked, though a later one repeats only what is open', () => {
    const room = Room.at(AFTER.firstRevealed);
    const [screws] = OPTIONS;
    room.run(chair, { ...openRound('round-2'), options: [{ ...screws!, optionId: 'option-3' }] } as ReturnType<typeof openRound>);
    expect(quorum(room)).toMatchObject({ reached: false, missing: { options: [{ optionId: 'option-2', anyOf: ['radiation_oncology'] }] } });
  });

  it('counts somebody who left only if they had rated everything', () => {
    const room = Room.at(AFTER.firstOpen);
    seat(room, radiotherapist);
    room.record([{ type: 'round.electorAdded', payload: { roundId: 'round-1', membershipId: 'radiotherapist' } }]);
    room.run(radiotherapist, { type: 'leave' });
    expect(quorum(room).reached).toBe(false);
    room.record([{ type: 'ballots.received', payload: { roundId: 'round-1', ballots: [{ membershipId: 'radiotherapist', answered: 2 }] } }]);
    expect(quorum(room).reached).toBe(true);
  });

  it('does not count whoever has a conflict of interest', () => {
    const room = Room.at(AFTER.itemOpened);
    room.run(surgeon, conflict);
    expect(quorum(room)).toMatchObject({ reached: false, physicians: 2, missing: { physicians: 1, specialties: 1 } });
  });

  it('asks two specialties for a combined technique, and nobody for words of the board', () => {
    expect(groupsOf('T-CEMRT')).toEqual(['interventional', 'radiotherapy']);
    expect(groupsOf('T-NONE')).toEqual([]);
    expect(groupsOf(null)).toEqual([]);
    expect(groupsOf('T-CRYO')).toEqual(['interventional']);
  });
});

it('a plan differs from the engine when a step was not listed, or when nothing was taken of what was', () => {
  const [listed, other] = OPTIONS;
  expect(differsFromEngine([listed!], true)).toBe(false);
  expect(differsFromEngine([listed!, other!], true)).toBe(true);
  expect(differsFromEngine([], true)).toBe(true);
  expect(differsFromEngine([], false)).toBe(false);
});
