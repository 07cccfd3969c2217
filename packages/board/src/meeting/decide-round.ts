import { isRating } from '../consensus/rating';
import type { Actor } from '../people/actor';
import type { CastBallotCommand, CommandOf, OpenRoundCommand, OpenSecondRoundCommand, RevealRoundCommand } from './commands';
import type { RoundNumber } from './events';
import { accept, refuse, type MeetingDecision } from './refusals';
import { sortRatings } from './reveal';
import { entryOf, findItem, findRound, latestRound, type MeetingState } from './state';

const MOST_ROUNDS = 3;

/** Opens the next round of an item. What the patient wants is known before anybody votes. */
export function openRound(state: MeetingState, command: OpenRoundCommand): MeetingDecision {
  const { roundId, agendaItemId, options } = command;
  const item = findItem(state, agendaItemId);
  const presented = item !== null && item.caseId !== null;
  if (item?.stage === 'signed') return refuse('already_signed');
  if (presented && state.currentItemId !== agendaItemId) return refuse('item_not_current');
  const previous = latestRound(item);
  if (previous?.status === 'open') return refuse('round_still_open');
  if (previous?.status === 'closed') return refuse('previous_not_revealed');
  const number = (previous?.number ?? 0) + 1;
  if (number > MOST_ROUNDS) return refuse('too_many_rounds');
  if (findRound(state, roundId) !== null) return refuse('duplicate_round');
  if (!command.patientWishesRecorded) return refuse('patient_wishes_missing');
  if (options.length === 0) return refuse('no_options');
  if (new Set(options.map(({ optionId }) => optionId)).size < options.length) return refuse('duplicate_option');
  const electors = [...new Set(command.electors)];
  if (electors.length === 0) return refuse('no_electors');
  if (electors.some((elector) => entryOf(state.attendees, elector)?.votes === false)) {
    return refuse('elector_cannot_vote');
  }
  const payload = { roundId, agendaItemId, number: number as RoundNumber, options, electors };
  return accept({ type: 'round.opened', payload });
}

export function openSecondRound(state: MeetingState, command: OpenSecondRoundCommand): MeetingDecision {
  const previous = latestRound(findItem(state, command.agendaItemId));
  if (previous === null) return refuse('no_previous_round');
  if (previous.status !== 'revealed') return refuse('previous_not_revealed');
  return openRound(state, { ...command, type: 'openRound', options: command.options ?? previous.options });
}

/** Somebody who comes late may still vote, if the chair lets them in before the round closes. */
export function addElector(state: MeetingState, command: CommandOf<'addElector'>): MeetingDecision {
  const { roundId, membershipId } = command;
  const round = findRound(state, roundId);
  if (round === null) return refuse('unknown_round');
  if (round.status !== 'open') return refuse('round_closed');
  if (round.electors.includes(membershipId)) return refuse('already_an_elector');
  if (entryOf(state.attendees, membershipId)?.votes !== true) return refuse('elector_cannot_vote');
  return accept({ type: 'round.electorAdded', payload: { roundId, membershipId } });
}

/**
 * Checks a ballot and yields no event: a rating must not pass through the log that every screen reads.
 * Once it is stored, `ballotReceived` builds the announcement from the number of answers.
 */
export function castBallot(state: MeetingState, command: CastBallotCommand, actor: Actor): MeetingDecision {
  const round = findRound(state, command.roundId);
  if (round === null) return refuse('unknown_round');
  if (round.status !== 'open') return refuse('round_closed');
  if (!round.electors.includes(actor.membershipId)) return refuse('not_an_elector');
  if (!round.options.some(({ optionId }) => optionId === command.optionId)) return refuse('unknown_option');
  return isRating(command.rating) ? accept() : refuse('rating_out_of_range');
}

/** Closes a round, with or without everybody's ballot: one lost phone must not stop a board. */
export function closeRound(state: MeetingState, command: CommandOf<'closeRound'>): MeetingDecision {
  const round = findRound(state, command.roundId);
  if (round === null) return refuse('unknown_round');
  if (round.status !== 'open') return refuse('round_closed');
  const { complete, electors } = round.progress;
  return accept({ type: 'round.closed', payload: { roundId: round.roundId, complete, electors } });
}

/** Reveals a closed round to the room that discusses it. The ratings are sorted again, whatever order came in. */
export function revealRound(state: MeetingState, command: RevealRoundCommand): MeetingDecision {
  const round = findRound(state, command.roundId);
  if (round === null) return refuse('unknown_round');
  if (round.status === 'open') return refuse('round_still_open');
  if (round.status === 'revealed') return refuse('already_revealed');
  if (state.currentItemId !== round.agendaItemId) return refuse('item_not_current');
  const { results } = command;
  const known = round.options.map(({ optionId }) => optionId);
  const given = new Set(results.map(({ optionId }) => optionId));
  if (results.some(({ optionId }) => !known.includes(optionId))) return refuse('unknown_option');
  if (given.size !== known.length || results.length !== known.length) return refuse('results_incomplete');
  if (results.some(({ ratings }) => ratings.some(({ rating }) => !isRating(rating)))) return refuse('rating_out_of_range');
  const sorted = [...results]
    .sort((left, right) => known.indexOf(left.optionId) - known.indexOf(right.optionId))
    .map(({ optionId, ratings, moved }) => ({ optionId, ratings: sortRatings(ratings), moved }));
  return accept({ type: 'round.revealed', payload: { roundId: round.roundId, results: sorted } });
}
