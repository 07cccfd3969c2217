import type { SignedDecision } from '@bonemet/record';
import type { api } from '@/trpc/server';

export type DecisionAnswer = Awaited<ReturnType<Awaited<ReturnType<typeof api>>['decision']['get']>>;

/** A decision as it is handed out, for what writes sheets. */
export function signedDecision({ version, signedAt, amendmentReason, contentHash, signatory, agendaItem, snapshot }: DecisionAnswer): SignedDecision {
  const { meeting, position } = agendaItem;
  return {
    version, signedAt, amendmentReason, contentHash, position, snapshot,
    signatory: signatory && { specialty: signatory.specialty, name: signatory.user.displayName },
    board: meeting.board.name,
    meetingAt: meeting.startsAt,
    cases: meeting._count.agenda,
  };
}
