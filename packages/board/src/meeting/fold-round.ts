import type { MeetingEventPayloads } from './events';
import type { ItemStage } from './stages';
import type { RoundProgress, RoundState } from './state';
import { entryOf } from './state';

/** The round as it is when it opens: nobody has voted, nothing is known. */
export function openedRound(payload: MeetingEventPayloads['round.opened'], at: string, openedFrom: ItemStage): RoundState {
  const { roundId, agendaItemId, number, options } = payload;
  const round = { roundId, agendaItemId, number, options, openedAt: at, openedFrom, status: 'open', results: null, seal: null } as const;
  return withProgress({ ...round, electors: [...new Set(payload.electors)], answered: {} });
}

export function withElector(round: RoundState, membershipId: string): RoundState {
  if (round.status !== 'open' || round.electors.includes(membershipId)) return round;
  return withProgress({ ...round, electors: [...round.electors, membershipId] });
}

/** A ballot counts once however often it is announced: the latest announcement stands. */
export function withBallot(round: RoundState, payload: MeetingEventPayloads['ballot.received']): RoundState {
  if (round.status !== 'open' || !round.electors.includes(payload.membershipId)) return round;
  const answered = payload.complete ? round.options.length : Math.min(payload.answered, round.options.length - 1);
  return withProgress({ ...round, answered: { ...round.answered, [payload.membershipId]: answered } });
}

/** Several ballots at once; a number that is not new changes nothing. */
export function withBallots(round: RoundState, { ballots }: MeetingEventPayloads['ballots.received']): RoundState {
  if (round.status !== 'open') return round;
  const known = ballots.filter(({ membershipId }) => round.electors.includes(membershipId));
  const answered = Object.fromEntries(known.map((ballot) => [ballot.membershipId, Math.min(ballot.answered, round.options.length)]));
  return withProgress({ ...round, answered: { ...round.answered, ...answered } });
}

/** Without somebody who may not vote on the case. What they answered is kept, for they may take that back. */
export function withoutElector(round: RoundState, membershipId: string): RoundState {
  if (round.status !== 'open' || !round.electors.includes(membershipId)) return round;
  return withProgress({ ...round, electors: round.electors.filter((elector) => elector !== membershipId) });
}

export function closedRound(round: RoundState, { seal = null }: { readonly seal?: string | null }): RoundState {
  return round.status === 'open' ? { ...round, status: 'closed', seal } : round;
}

/** Open again: nothing was revealed, so nothing is lost. */
export function reopenedRound(round: RoundState): RoundState {
  return round.status === 'closed' ? { ...round, status: 'open', seal: null } : round;
}

/** Results enter the state here and nowhere else, and only for a round that takes no more ballots. */
export function revealedRound(round: RoundState, payload: MeetingEventPayloads['round.revealed']): RoundState {
  return round.status === 'closed' ? { ...round, status: 'revealed', results: payload.results } : round;
}

function withProgress(round: Omit<RoundState, 'progress'>): RoundState {
  const votedMembershipIds = round.electors.filter(
    (elector) => entryOf(round.answered, elector) === round.options.length,
  );
  const progress: RoundProgress = {
    complete: votedMembershipIds.length,
    electors: round.electors.length,
    votedMembershipIds,
  };
  return { ...round, progress };
}
