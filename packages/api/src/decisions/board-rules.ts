import { type ItemState, judgesFrom, type MeetingState, type Quorum, quorumOfItem } from '@bonemet/board';
import type { Transaction } from '@bonemet/db';

/** What the board of a meeting asks of its decisions. */
export type BoardRules = { readonly quorumOf: (state: MeetingState, item: ItemState | null) => Quorum };

export async function boardRules(tx: Transaction, meetingId: string): Promise<BoardRules> {
  const { board } = await tx.meeting.findUniqueOrThrow({
    where: { id: meetingId },
    select: { board: { select: { quorumPhysicians: true, quorumSpecialties: true, judges: true } } },
  });
  const rule = { minimumPhysicians: board.quorumPhysicians, minimumSpecialties: board.quorumSpecialties };
  const judges = judgesFrom(board.judges);
  return { quorumOf: (state, item) => quorumOfItem(state, item, rule, judges) };
}
