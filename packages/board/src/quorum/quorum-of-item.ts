import type { ItemState, MeetingState } from '../meeting/state';
import { latestRound } from '../meeting/state';
import { type Judges, requirementsOf } from './judges';
import { quorum, type Quorum, type QuorumRule } from './quorum';

/**
 * The quorum of one case: those in the room, and those who have rated every option of its latest round, even
 * if they have left since. Whoever declared a conflict of interest on the case does not count for it.
 * Every option that was put to the vote must have somebody who can judge it.
 */
export function quorumOfItem(state: MeetingState, item: ItemState | null, rule: QuorumRule, judges: Judges): Quorum {
  const round = latestRound(item);
  const rated = new Set(round?.progress.votedMembershipIds);
  const conflicted = new Set(item?.conflicts);
  const counted = Object.values(state.attendees).filter(
    ({ membershipId, present, votes }) => votes && (present || rated.has(membershipId)) && !conflicted.has(membershipId),
  );
  return quorum(
    counted.map(({ membershipId, specialty }) => ({ physicianId: membershipId, specialty })),
    rule,
    requirementsOf(round?.options ?? [], judges),
  );
}
