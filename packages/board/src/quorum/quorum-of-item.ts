import { lineOf } from '../ballot/same-line';
import type { Attendee, ItemState, MeetingState } from '../meeting/state';
import { latestRound } from '../meeting/state';
import { type Judges, requirementsOf } from './judges';
import { quorum, type Quorum, type QuorumRule } from './quorum';

/**
 * The quorum of one case: those in the room, and those who have rated every option of its latest round, even
 * if they have left since. Whoever declared a conflict of interest on the case does not count for it.
 * Every option that was put to the vote must have somebody who can judge it.
 */
export function quorumOfItem(state: MeetingState, item: ItemState | null, rule: QuorumRule, judges: Judges): Quorum {
  // A later round repeats only what is still open: what was asked before may be in the plan all the same.
  const asked = new Map(item?.rounds.flatMap(({ options }) => options).map((option) => [lineOf(option), option]));
  return quorum(
    countedFor(state, item).map(({ membershipId, specialty }) => ({ physicianId: membershipId, specialty })),
    rule,
    requirementsOf([...asked.values()], judges),
  );
}

/** Who counts for a case: in the room, or gone after rating every option of its latest round; nobody with a conflict of interest. */
export function countedFor(state: MeetingState, item: ItemState | null): readonly Attendee[] {
  const rated = new Set(latestRound(item)?.progress.votedMembershipIds);
  const conflicted = new Set(item?.conflicts);
  return Object.values(state.attendees).filter(
    ({ membershipId, present, votes }) => votes && (present || rated.has(membershipId)) && !conflicted.has(membershipId),
  );
}
