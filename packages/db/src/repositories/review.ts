import type { Specialty } from '@bonemet/board';
import type { Transaction } from '../client';
import type { UnitOfWork } from '../unit-of-work';

/** Where the review of a case stands, and the meeting that waits for it. */
export async function loadReview(tx: Transaction, caseId: string) {
  const found = await tx.case.findUnique({
    where: { id: caseId },
    select: {
      status: true,
      discussion: true,
      board: { select: { opinionsCloseHours: true, ratingsShown: true } },
      review: { select: { revealedAt: true } },
      agendaItems: {
        where: { meeting: { status: { not: 'closed' } } },
        select: { meeting: { select: { id: true, startsAt: true } } },
        orderBy: { meeting: { startsAt: 'asc' } },
        take: 1,
      },
    },
  });
  if (!found) return null;
  const { status, discussion, board, review, agendaItems } = found;
  return {
    status,
    discussion,
    opened: review !== null,
    revealed: review !== null && review.revealedAt !== null,
    closeHours: board.opinionsCloseHours,
    ratingsShown: board.ratingsShown,
    meeting: agendaItems[0]?.meeting ?? null,
  };
}

/** The actor's own opinions on some cases. Row-level security would show no others before the reveal. */
export function ownOpinions(tx: Transaction, caseIds: readonly string[], membershipId: string) {
  return tx.opinion.findMany({
    where: { caseId: { in: [...caseIds] }, membershipId },
    select: { caseId: true, line: true, rating: true, reasonCodes: true, reason: true, revision: true, givenAt: true },
    orderBy: { line: 'asc' },
  });
}

export async function ownOpinion(tx: Transaction, caseId: string, line: string, membershipId: string) {
  return tx.opinion.findUnique({
    where: { caseId_line_membershipId: { caseId, line, membershipId } },
    select: { rating: true, reasonCodes: true, reason: true, revision: true },
  });
}

type NewOpinion = {
  readonly caseId: string;
  readonly line: string;
  readonly rating: number | null;
  readonly reasonCodes: readonly string[];
  readonly reason: string;
  readonly revision: number;
};

/**
 * Writes or replaces the actor's opinion on one line, unless one with the same or a higher revision is
 * there already: two screens of one person cannot both win. It speaks for the specialty that its author
 * has now. The database refuses it after the reveal.
 * @returns whether it was written
 */
export async function saveOpinion({ tx, actor }: UnitOfWork, specialty: Specialty, opinion: NewOpinion): Promise<boolean> {
  const { caseId, line, rating, reasonCodes, reason, revision } = opinion;
  const written = await tx.$executeRaw`
    INSERT INTO opinion (institution_id, case_id, line, membership_id, specialty, rating, reason_codes, reason, revision)
    VALUES (${actor.institutionId}::uuid, ${caseId}::uuid, ${line}, ${actor.membershipId}::uuid, ${specialty}::"Specialty",
            ${rating}::smallint, ${[...reasonCodes]}::text[], ${reason}, ${revision})
    ON CONFLICT (case_id, line, membership_id)
    DO UPDATE SET specialty = EXCLUDED.specialty, rating = EXCLUDED.rating, reason_codes = EXCLUDED.reason_codes,
                  reason = EXCLUDED.reason, revision = EXCLUDED.revision, given_at = now()
    WHERE opinion.revision < EXCLUDED.revision`;
  return written > 0;
}

/** Every opinion on a case, without its author; empty before the reveal but for one's own. */
export async function revealedOpinions(tx: Transaction, caseId: string) {
  return tx.opinion.findMany({ where: { caseId }, select: { line: true, specialty: true, rating: true, reasonCodes: true, reason: true } });
}

type AnswerRow = { line: string; voter: string; specialty: Specialty };

/** Who has answered which line, and nothing of what they said: the walls hide opinions even from being counted. */
export function answeredLines(tx: Transaction, caseId: string): Promise<AnswerRow[]> {
  return tx.$queryRaw<AnswerRow[]>`
    SELECT line, membership_id::text AS voter, specialty FROM bonemet.answered_lines(${caseId}::uuid)`;
}

/** Options that people proposed for some cases, oldest first, for lesions that are still in the case. */
export function loadProposals(tx: Transaction, caseIds: readonly string[]) {
  return tx.proposedOption.findMany({
    where: { caseId: { in: [...caseIds] }, OR: [{ lesionId: null }, { lesion: { removedAt: null } }] },
    select: { id: true, caseId: true, technique: true, label: true, proposedById: true, proposedAt: true, lesion: { select: { letter: true } } },
    orderBy: [{ proposedAt: 'asc' }, { id: 'asc' }],
  });
}

export type Proposal = Awaited<ReturnType<typeof loadProposals>>[number];
