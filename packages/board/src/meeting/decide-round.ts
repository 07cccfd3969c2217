import { isRating } from '../consensus/rating';
import type { CommandOf, OpenRoundCommand, RevealRoundCommand } from './commands';
import { MOST_ROUNDS, type RoundNumber } from './events';
import { accept, refuse, type MeetingDecision } from './refusals';
import { sortRatings } from './reveal';
import { entryOf, findItem, findRound, latestRound, type MeetingState } from './state';

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
  if (electors.some((elector) => entryOf(state.attendees, elector)?.votes !== true)) return refuse('elector_cannot_vote');
  if (electors.some((elector) => item?.conflicts.includes(elector))) return refuse('conflict_declared');
  const payload = { roundId, agendaItemId, number: number as RoundNumber, options, electors };
  return accept({ type: 'round.opened', payload });
}

/** Closes a round, with or without everybody's ballot: one lost phone must not stop a board. */
export function closeRound(state: MeetingState, command: CommandOf<'closeRound'>): MeetingDecision {
  const round = findRound(state, command.roundId);
  if (round === null) return refuse('unknown_round');
  if (round.status !== 'open') return refuse('round_closed');
  const { complete, electors } = round.progress;
  return accept({ type: 'round.closed', payload: { roundId: round.roundId, complete, electors, seal: command.seal } });
}

/** Undoes a close: what was blind is still blind, so that nothing is lost. */
export function reopenRound(state: MeetingState, command: CommandOf<'reopenRound'>): MeetingDecision {
  const round = findRound(state, command.roundId);
  if (round === null) return refuse('unknown_round');
  if (round.status !== 'closed') return refuse(round.status === 'open' ? 'round_still_open' : 'already_revealed');
  if (state.currentItemId !== round.agendaItemId) return refuse('item_not_current');
  return accept({ type: 'round.reopened', payload: { roundId: round.roundId } });
}

/** Undoes the opening of a round on which nobody has voted yet. */
export function cancelRound(state: MeetingState, command: CommandOf<'cancelRound'>): MeetingDecision {
  const round = findRound(state, command.roundId);
  if (round === null) return refuse('unknown_round');
  if (round.status !== 'open') return refuse('round_closed');
  if (Object.keys(round.answered).length > 0) return refuse('ballots_received');
  return accept({ type: 'round.cancelled', payload: { roundId: round.roundId } });
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
    .map(({ optionId, ratings, moved, abstained }) => ({ optionId, ratings: sortRatings(ratings), moved, abstained: abstained ?? 0 }));
  return accept({ type: 'round.revealed', payload: { roundId: round.roundId, results: sorted } });
}
