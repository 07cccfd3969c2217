import type { Transaction } from '../client';

/** What a screen shows of a case, as one short word: it changes with each answer and with each lesion. */
export type CaseVersions = ReadonlyMap<string, string>;

/**
 * The version of some cases. Answers are only ever added, so that their number tells them apart; a lesion that
 * was taken out can come back, so that those that stand are named by their letters.
 */
export async function caseVersions(tx: Transaction, caseIds: readonly string[]): Promise<CaseVersions> {
  const rows = await tx.$queryRaw<{ id: string; version: string }[]>`
    SELECT id, concat(
      (SELECT count(*) FROM fact f WHERE f.case_id = c.id), '.',
      (SELECT string_agg(letter, '' ORDER BY letter) FROM lesion l WHERE l.case_id = c.id AND l.removed_at IS NULL)
    ) AS version
    FROM clinical_case c WHERE id = ANY (${[...caseIds]}::uuid[])`;
  return new Map(rows.map(({ id, version }) => [id, version]));
}

/** The versions of the cases that are on the agenda of a meeting. */
export async function agendaVersions(tx: Transaction, meetingId: string): Promise<CaseVersions> {
  const agenda = await tx.agendaItem.findMany({ where: { meetingId }, select: { caseId: true } });
  return caseVersions(tx, agenda.map(({ caseId }) => caseId));
}
