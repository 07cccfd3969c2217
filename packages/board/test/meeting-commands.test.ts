import { describe, expect, it } from 'vitest';
import type { Actor, MeetingCommand } from '../src';
import { findRound, REFUSAL_CODES } from '../src';
import { AFTER, ELECTORS, HAPPY_PATH, openRound, OPTIONS, PLAN, resultsOf, Room } from './support/meeting';
import { chair, coordinator, observer, person, radiologist, surgeon } from './support/people';

const second = openRound('round-2') as Extract<MeetingCommand, { type: 'openRound' }>;
const draft = { type: 'draftDecision', agendaItemId: 'item-1', decisionId: 'decision-1' } as const;
const sign = { type: 'signDecision', agendaItemId: 'item-1', decisionId: 'decision-1', standing: 'final', quorumReached: true } as const;
const protocol = { type: 'recordProtocol', agendaItemId: 'item-2', caseId: 'case-2', decisionId: 'decision-2', protocolName: 'P1', standing: 'final', quorumReached: true } as const;
const propose = { type: 'proposePlan', agendaItemId: 'item-1', proposal: PLAN } as const;
const minority = { type: 'recordMinority', agendaItemId: 'item-1', opinion: 'A nail first', reason: 'The defect exceeds half of the neck' } as const;
const reveal = { type: 'revealRound', roundId: 'round-1', results: resultsOf() } as const;
const close = { type: 'closeRound', roundId: 'round-1', seal: 'seal-1' } as const;
const conflict = { type: 'declareConflict', agendaItemId: 'item-1' } as const;
const leader = person(['reviewer', 'chair'], 'rheumatology', 'deputy');
const first = openRound('round-1') as Extract<MeetingCommand, { type: 'openRound' }>;
const needsData = { type: 'markNeedsData', agendaItemId: 'item-1', specialty: 'diagnostic_radiology' } as const;
const openItem = { type: 'openItem', agendaItemId: 'item-1', caseId: 'case-1' } as const;

type Refusal = readonly [code: string, after: number, actor: Actor, command: MeetingCommand];
const REFUSED: readonly Refusal[] = [
  ['role_missing', 0, coordinator, { type: 'openMeeting' }],
  ['meeting_already_open', 1, chair, { type: 'openMeeting' }],
  ['meeting_not_open', 0, chair, { type: 'join' }],
  ['meeting_not_open', 0, chair, openItem],
  ['meeting_not_open', 0, chair, { type: 'closeMeeting' }],
  ['already_signed', AFTER.signed, chair, openItem],
  ['round_still_open', AFTER.firstOpen, chair, { ...openItem, agendaItemId: 'item-2' }],
  ['item_not_current', AFTER.itemOpened, chair, { type: 'returnToDiscussion', agendaItemId: 'item-2' }],
  ['stage_unsuitable', AFTER.itemOpened, chair, { type: 'returnToDiscussion', agendaItemId: 'item-1' }],
  ['item_not_current', AFTER.itemOpened, chair, { ...needsData, agendaItemId: 'item-2' }],
  ['round_still_open', AFTER.firstOpen, chair, needsData],
  ['already_signed', AFTER.signed, chair, needsData],
  ['item_not_current', AFTER.itemOpened, chair, { type: 'closeItem', agendaItemId: 'item-2' }],
  ['round_still_open', AFTER.firstOpen, chair, { type: 'closeItem', agendaItemId: 'item-1' }],
  ['round_still_open', AFTER.firstOpen, chair, { type: 'closeMeeting' }],
  ['patient_wishes_missing', AFTER.itemOpened, chair, { ...first, patientWishesRecorded: false }],
  ['no_options', AFTER.itemOpened, chair, { ...first, options: [] }],
  ['duplicate_option', AFTER.itemOpened, chair, { ...first, options: [OPTIONS[0]!, OPTIONS[0]!] }],
  ['no_electors', AFTER.itemOpened, chair, { ...first, electors: [] }],
  ['round_still_open', AFTER.firstOpen, chair, openRound('round-2')],
  ['previous_not_revealed', AFTER.firstClosed, chair, openRound('round-2')],
  ['duplicate_round', AFTER.firstRevealed, chair, openRound('round-1')],
  ['already_signed', AFTER.signed, chair, openRound('round-3')],
  ['not_leading', AFTER.itemOpened, surgeon, first],
  ['role_missing', AFTER.itemOpened, coordinator, first],
  ['previous_not_revealed', AFTER.firstClosed, chair, second],
  ['patient_wishes_missing', AFTER.firstRevealed, chair, { ...second, patientWishesRecorded: false }],
  ['unknown_round', AFTER.itemOpened, chair, close],
  ['round_closed', AFTER.firstClosed, chair, close],
  ['not_leading', AFTER.firstOpen, surgeon, close],
  ['unknown_round', AFTER.itemOpened, chair, reveal],
  ['round_still_open', AFTER.firstOpen, chair, reveal],
  ['already_revealed', AFTER.firstRevealed, chair, reveal],
  ['not_leading', AFTER.firstClosed, surgeon, reveal],
  ['results_incomplete', AFTER.firstClosed, chair, { ...reveal, results: resultsOf().slice(1) }],
  ['results_incomplete', AFTER.firstClosed, chair, { ...reveal, results: [resultsOf()[0]!, resultsOf()[0]!] }],
  ['unknown_option', AFTER.firstClosed, chair, { ...reveal, results: [{ optionId: 'option-9', ratings: [], moved: null }] }],
  ['rating_out_of_range', AFTER.firstClosed, chair, {
    ...reveal,
    results: resultsOf().map((result) => ({ ...result, ratings: [{ rating: 12, specialty: 'pathology' as const }] })),
  }],
  ['unknown_item', AFTER.itemOpened, chair, { ...draft, agendaItemId: 'item-9' }],
  ['nothing_revealed', AFTER.itemOpened, chair, draft],
  ['nothing_revealed', AFTER.firstClosed, chair, draft],
  ['round_open', AFTER.secondOpen, chair, draft],
  ['already_signed', AFTER.signed, chair, draft],
  ['role_missing', AFTER.firstRevealed, coordinator, draft],
  ['unknown_item', AFTER.itemOpened, chair, { ...sign, agendaItemId: 'item-9' }],
  ['not_drafted', AFTER.secondRevealed, chair, sign],
  ['not_drafted', AFTER.drafted, chair, { ...sign, decisionId: 'decision-2' }],
  ['round_open', AFTER.secondOpen, chair, sign],
  ['round_not_revealed', AFTER.secondClosed, chair, sign],
  ['nothing_proposed', AFTER.drafted, chair, sign],
  ['quorum_missing', AFTER.proposed, chair, { ...sign, quorumReached: false }],
  ['quorum_kept', AFTER.proposed, chair, { ...sign, standing: 'provisional' }],
  ['meeting_not_open', 0, chair, protocol],
  ['quorum_missing', AFTER.itemOpened, chair, { ...protocol, quorumReached: false }],
  ['quorum_kept', AFTER.itemOpened, chair, { ...protocol, standing: 'provisional' }],
  ['not_leading', AFTER.itemOpened, surgeon, protocol],
  ['role_missing', AFTER.itemOpened, coordinator, protocol],
  ['already_signed', AFTER.signed, chair, { ...protocol, agendaItemId: 'item-1' }],
  ['stage_unsuitable', AFTER.firstRevealed, chair, { ...protocol, agendaItemId: 'item-1' }],
  ['plan_empty', AFTER.drafted, chair, { ...propose, proposal: { ...PLAN, plan: [] } }],
  ['unknown_option', AFTER.drafted, chair, { ...propose, proposal: { ...PLAN, plan: [{ optionId: 'option-9', conditions: '' }] } }],
  ['duplicate_option', AFTER.drafted, chair, { ...propose, proposal: { ...PLAN, plan: [PLAN.plan[0]!, PLAN.plan[0]!] } }],
  ['outcome_unexplained', AFTER.drafted, chair, { ...propose, proposal: { ...PLAN, outcome: 'trial', outcomeDetail: ' ' } }],
  ['not_drafted', AFTER.secondRevealed, chair, propose],
  ['not_leading', AFTER.drafted, surgeon, propose],
  ['nothing_proposed', AFTER.drafted, surgeon, { type: 'confirmPlan', agendaItemId: 'item-1' }],
  ['role_missing', AFTER.proposed, observer, { type: 'confirmPlan', agendaItemId: 'item-1' }],
  ['already_signed', AFTER.signed, surgeon, minority],
  ['role_missing', AFTER.proposed, observer, minority],
  ['round_still_open', AFTER.firstOpen, chair, { type: 'reopenRound', roundId: 'round-1' }],
  ['already_revealed', AFTER.firstRevealed, chair, { type: 'reopenRound', roundId: 'round-1' }],
  ['unknown_round', AFTER.itemOpened, chair, { type: 'reopenRound', roundId: 'round-1' }],
  ['unknown_round', AFTER.itemOpened, chair, { type: 'cancelRound', roundId: 'round-1' }],
  ['round_closed', AFTER.firstClosed, chair, { type: 'cancelRound', roundId: 'round-1' }],
  ['item_not_current', AFTER.itemOpened, surgeon, { ...conflict, agendaItemId: 'item-2' }],
  ['round_not_revealed', AFTER.firstClosed, surgeon, conflict],
  ['already_signed', AFTER.signed, surgeon, conflict],
  ['not_seated', AFTER.itemOpened, person(['reviewer'], 'pathology', 'pathologist'), conflict],
  ['item_not_current', AFTER.itemOpened, chair, { type: 'extendItem', agendaItemId: 'item-2', minutes: 2 }],
  ['stage_unsuitable', AFTER.firstOpen, chair, { type: 'revealOpinions', agendaItemId: 'item-1', lines: [] }],
  ['not_leading', AFTER.itemOpened, surgeon, { type: 'revealOpinions', agendaItemId: 'item-1', lines: [] }],
  ['chair_present', AFTER.itemOpened, surgeon, { type: 'takeChair' }],
  ['not_seated', AFTER.itemOpened, leader, { type: 'takeChair' }],
  ['not_seated', AFTER.itemOpened, chair, { type: 'handChair', membershipId: 'nobody' }],
  ['meeting_not_open', 0, chair, { type: 'takeChair' }],
  ['not_waiting', AFTER.itemOpened, chair, { type: 'callSpeaker', membershipId: 'surgeon' }],
  ['not_leading', AFTER.itemOpened, radiologist, { type: 'finishSpeaking', membershipId: 'surgeon' }],
  ['already_signed', AFTER.signed, chair, sign],
  ['not_leading', AFTER.drafted, surgeon, sign],
];

describe('refusals of a meeting', () => {
  it.each(REFUSED)('%s, after %i steps', (code, after, actor, command) => {
    const room = Room.at(after);
    const before = room.state;
    expect(room.run(actor, command)).toBe(code);
    expect(room.state).toBe(before);
  });

  it('nothing may be asked of a closed meeting', () => {
    const room = Room.at(AFTER.signed);
    expect(room.run(chair, { type: 'closeMeeting' })).toBe('ok');
    for (const [actor, command] of HAPPY_PATH) expect(room.run(actor, command)).toBe('meeting_closed');
  });

  it('a fourth round is refused', () => {
    const room = Room.at(AFTER.secondRevealed);
    expect(room.run(chair, openRound('round-3'))).toBe('ok');
    expect(room.run(chair, { ...close, roundId: 'round-3' })).toBe('ok');
    expect(room.run(chair, { type: 'revealRound', roundId: 'round-3', results: resultsOf(0) })).toBe('ok');
    expect(room.run(chair, openRound('round-4'))).toBe('too_many_rounds');
  });

  it('an observer who is present can be made no elector', () => {
    const room = Room.at(AFTER.itemOpened);
    room.run(observer, { type: 'join' });
    expect(room.run(chair, { ...first, electors: [...ELECTORS, 'observer'] })).toBe('elector_cannot_vote');
    expect(room.run(chair, first)).toBe('ok');
  });

  it('each code is listed once', () => {
    expect(new Set(REFUSAL_CODES).size).toBe(REFUSAL_CODES.length);
    for (const [code] of REFUSED) expect(REFUSAL_CODES).toContain(code);
  });
});

describe('accepted commands', () => {
  it('the chair may close with missing voters, and the counts say so', () => {
    const room = Room.at(AFTER.firstOpen);
    room.record([{ type: 'ballots.received', payload: { roundId: 'round-1', ballots: [{ membershipId: 'surgeon', answered: 2 }, { membershipId: 'radiologist', answered: 1 }] } }]);
    expect(room.run(chair, close)).toBe('ok');
    expect(room.log.at(-1)?.payload).toEqual({ roundId: 'round-1', complete: 1, electors: 3, seal: 'seal-1' });
  });

  it('a reveal is sorted, whatever order it came in, and drops what does not belong', () => {
    const room = Room.at(AFTER.firstClosed);
    const results = resultsOf().reverse().map((result) => ({
      ...result,
      ratings: result.ratings.map((rating) => ({ ...rating, membershipId: 'surgeon' })),
    }));
    expect(room.run(chair, { ...reveal, results })).toBe('ok');
    const round = findRound(room.state, 'round-1')!;
    expect(round.results?.map(({ optionId }) => optionId)).toEqual(['option-1', 'option-2']);
    expect(round.results?.[0]?.ratings).toEqual([
      { rating: 7, specialty: 'medical_oncology' },
      { rating: 8, specialty: 'orthopaedic_spine_surgery' },
      { rating: 8, specialty: 'interventional_radiology' },
    ]);
  });

  it('joining again changes nothing; a changed specialty does', () => {
    const room = Room.at(AFTER.itemOpened);
    const before = room.log.length;
    expect(room.run(radiologist, { type: 'join' })).toBe('ok');
    expect(room.log).toHaveLength(before);
    expect(room.run({ ...radiologist, specialty: 'diagnostic_radiology' }, { type: 'join' })).toBe('ok');
    expect(room.log).toHaveLength(before + 1);
  });

  it('turning to another case leaves the one before it on the list', () => {
    const room = Room.at(AFTER.firstRevealed);
    expect(room.run(chair, { ...openItem, agendaItemId: 'item-2', caseId: 'case-2' })).toBe('ok');
    expect(room.state.currentItemId).toBe('item-2');
    expect(room.state.items['item-1']?.stage).toBe('waiting');
  });

  it('a case that needs data may come back to the room', () => {
    const room = Room.at(AFTER.itemOpened);
    expect(room.run(chair, needsData)).toBe('ok');
    expect(room.state.items['item-1']?.stage).toBe('needs_data');
    expect(room.run(chair, { type: 'closeItem', agendaItemId: 'item-1' })).toBe('ok');
    expect(room.state.items['item-1']?.stage).toBe('needs_data');
    expect(room.run(chair, openItem)).toBe('ok');
    expect(room.state.items['item-1']?.stage).toBe('presenting');
  });
});
