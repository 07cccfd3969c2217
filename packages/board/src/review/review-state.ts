import type { CaseStatus } from '../case/case-status';

/** Cases on which opinions are asked before and until the board's own discussion of them is over. */
export const REVIEWED_STATUSES = ['ready', 'needs_data', 'scheduled', 'in_discussion'] as const satisfies readonly CaseStatus[];

export type ReviewState =
  /** The case is not offered for opinions: a draft, or listed under a protocol without discussion. */
  | 'not_open'
  | 'open'
  | 'revealed'
  /** The board decided without having revealed the opinions. They stay blind. */
  | 'over';

type ReviewedCase = {
  readonly status: CaseStatus;
  readonly discussion: 'board' | 'protocol';
  /** Whether the review was ever opened. */
  readonly opened: boolean;
  readonly revealed: boolean;
};

export function reviewState({ status, discussion, opened, revealed }: ReviewedCase): ReviewState {
  if (!opened) return 'not_open';
  if (revealed) return 'revealed';
  if (status === 'draft' || discussion === 'protocol') return 'not_open';
  return (REVIEWED_STATUSES as readonly CaseStatus[]).includes(status) ? 'open' : 'over';
}
