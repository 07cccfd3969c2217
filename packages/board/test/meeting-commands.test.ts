import { describe, expect, it } from 'vitest';
import type { Actor, MeetingCommand } from '../src';
import { ballotReceived, findRound, REFUSAL_CODES } from '../src';
import { AFTER, ELECTORS, HAPPY_PATH, openRound, OPTIONS, resultsOf, Room } from './support/meeting';
import { chair, coordinator, observer, person, radiologist, surgeon } from './support/people';

const second = { type: 'openSecondRound', roundId: 'round-2', agendaItemId: 'item-1', electors: ELECTORS, patientWishesRecorded: true } as const;
const draft = { type: 'draftDecision', agendaItemId: 'item-1', decisionId: 'decision-1' } as const;
const sign = { type: 'signDecision', agendaItemId: 'item-1', decisionId: 'decision-1', plan: ['option-1'] } as const;
const cast = { type: 'castBallot', roundId: 'round-1', optionId: 'option-1', rating: 7 } as const;
const reveal = { type: 'revealRound', roundId: 'round-1', results: resultsOf() } as const;
const close = { type: 'closeRound', roundId: 'round-1' } as const;
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
  ['role_missing', AFTER.itemOpened, surgeon, first],
  ['role_missing', AFTER.itemOpened, coordinator, first],
  ['no_previous_round', AFTER.itemOpened, chair, second],
  ['previous_not_revealed', AFTER.firstOpen, chair, second],
  ['previous_not_revealed', AFTER.firstClosed, chair, second],
  ['patient_wishes_missing', AFTER.firstRevealed, chair, { ...second, patientWishesRecorded: false }],
  ['unknown_round', AFTER.itemOpened, surgeon, cast],
  ['round_closed', AFTER.firstClosed, surgeon, cast],
  ['round_closed', AFTER.firstRevealed, surgeon, cast],
  ['not_an_elector', AFTER.firstOpen, person(['reviewer'], 'pathology', 'pathologist'), cast],
  ['role_missing', AFTER.firstOpen, observer, cast],
  ['specialty_missing', AFTER.firstOpen, person(['reviewer'], null, 'surgeon'), cast],
  ['unknown_option', AFTER.firstOpen, surgeon, { ...cast, optionId: 'option-9' }],
  ...[0, 10, 5.5, Number.NaN, -1].map((rating): Refusal => ['rating_out_of_range', AFTER.firstOpen, surgeon, { ...cast, rating }]),
  ['unknown_round', AFTER.itemOpened, chair, close],
  ['round_closed', AFTER.firstClosed, chair, close],
  ['role_missing', AFTER.firstOpen, surgeon, close],
  ['unknown_round', AFTER.itemOpened, chair, reveal],
  ['round_still_open', AFTER.firstOpen, chair, reveal],
  ['already_revealed', AFTER.firstRevealed, chair, reveal],
  ['role_missing', AFTER.firstClosed, surgeon, reveal],
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
  ['plan_empty', AFTER.drafted, chair, { ...sign, plan: [] }],
  ['unknown_option', AFTER.drafted, chair, { ...sign, plan: ['option-9'] }],
  ['already_signed', AFTER.signed, chair, sign],
  ['role_missing', AFTER.drafted, surgeon, sign],
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
    expect(room.run(chair, { ...second, roundId: 'round-3' })).toBe('ok');
    expect(room.run(chair, { type: 'closeRound', roundId: 'round-3' })).toBe('ok');
    expect(room.run(chair, { type: 'revealRound', roundId: 'round-3', results: resultsOf(0) })).toBe('ok');
    expect(room.run(chair, { ...second, roundId: 'round-4' })).toBe('too_many_rounds');
  });

  it('an observer who is present can be made no elector', () => {
    const room = Room.at(AFTER.itemOpened);
    room.run(observer, { type: 'join' });
    expect(room.run(chair, { ...first, electors: [...ELECTORS, 'observer'] })).toBe('elector_cannot_vote');
    expect(room.run(chair, first)).toBe('ok');
    expect(room.run(chair, { type: 'addElector', roundId: 'round-1', membershipId: 'observer' })).toBe('elector_cannot_vote');
    expect(room.run(chair, { type: 'addElector', roundId: 'round-1', membershipId: 'surgeon' })).toBe('already_an_elector');
    expect(room.run(chair, { type: 'addElector', roundId: 'round-9', membershipId: 'surgeon' })).toBe('unknown_round');
  });

  it('each code is listed once', () => {
    expect(new Set(REFUSAL_CODES).size).toBe(REFUSAL_CODES.length);
    for (const [code] of REFUSED) expect(REFUSAL_CODES).toContain(code);
  });
});

describe('accepted commands', () => {
  it('checking a ballot yields no event', () => {
    const room = Room.at(AFTER.firstOpen);
    const events = room.log.length;
    expect(room.run(surgeon, cast)).toBe('ok');
    expect(room.log).toHaveLength(events);
  });

  it('the chair may close with missing voters, and the counts say so', () => {
    const room = Room.at(AFTER.firstOpen);
    room.record([ballotReceived(findRound(room.state, 'round-1')!, 'surgeon', 2)]);
    expect(room.run(chair, close)).toBe('ok');
    expect(room.log.at(-1)?.payload).toEqual({ roundId: 'round-1', complete: 1, electors: 3 });
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

  it('the coordinator opens the round before the meeting; the room reveals it', () => {
    const room = new Room();
    expect(room.run(coordinator, first)).toBe('ok');
    expect(room.state.items['item-1']?.stage).toBe('waiting');
    expect(room.run(surgeon, cast)).toBe('ok');
    expect(room.run(chair, { type: 'openMeeting' })).toBe('ok');
    expect(room.run(chair, close)).toBe('ok');
    expect(room.run(chair, reveal)).toBe('item_not_current');
    expect(room.run(chair, openItem)).toBe('ok');
    expect(room.run(chair, reveal)).toBe('ok');
    expect(room.state.items['item-1']?.stage).toBe('revealed');
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
