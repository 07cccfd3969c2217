import type { Transaction } from '../client';
import type { UnitOfWork } from '../unit-of-work';

/** The newest answer to one field. `value` null is the answer "unknown"; a field never answered has no row. */
export type CurrentFact = {
  readonly lesionId: string | null;
  readonly fieldId: string;
  readonly value: unknown;
  readonly version: number;
  readonly recordedAt: Date;
};

type Row = { case_id: string; lesion_id: string | null; field_id: string; value: unknown; version: number; recorded_at: Date };

/** The newest version of every fact of some cases, by case. */
export async function currentFacts(tx: Transaction, caseIds: readonly string[]): Promise<Map<string, CurrentFact[]>> {
  const rows = await tx.$queryRaw<Row[]>`
    SELECT DISTINCT ON (case_id, lesion_id, field_id) case_id, lesion_id, field_id, value, version, recorded_at
    FROM fact WHERE case_id = ANY (${[...caseIds]}::uuid[])
    ORDER BY case_id, lesion_id, field_id, version DESC`;
  const byCase = new Map<string, CurrentFact[]>(caseIds.map((id) => [id, []]));
  for (const row of rows) {
    byCase.get(row.case_id)?.push({
      lesionId: row.lesion_id,
      fieldId: row.field_id,
      value: row.value,
      version: row.version,
      recordedAt: row.recorded_at,
    });
  }
  return byCase;
}

export type NewFact = {
  readonly caseId: string;
  readonly lesionId: string | null;
  readonly fieldId: string;
  readonly value: unknown;
  /** The version that the writer saw, 0 for none: an answer given over somebody else's is refused. */
  readonly basedOn: number;
};

/** Adds a version of one fact with its audit entry, or says that somebody else was faster. */
export async function recordFact(unit: UnitOfWork, fact: NewFact): Promise<'recorded' | 'superseded'> {
  const { tx, actor, audit } = unit;
  // Writers of one case take turns, so that two of them cannot both find the same newest version.
  await tx.$queryRaw`SELECT id FROM clinical_case WHERE id = ${fact.caseId}::uuid FOR UPDATE`;
  const newest = await tx.fact.findFirst({
    where: { caseId: fact.caseId, lesionId: fact.lesionId, fieldId: fact.fieldId },
    orderBy: { version: 'desc' },
    select: { version: true },
  });
  const version = newest?.version ?? 0;
  if (version !== fact.basedOn) return 'superseded';
  await tx.$executeRaw`
    INSERT INTO fact (institution_id, case_id, lesion_id, field_id, value, version, recorded_by_id)
    VALUES (${actor.institutionId}::uuid, ${fact.caseId}::uuid, ${fact.lesionId}::uuid, ${fact.fieldId},
            ${JSON.stringify(fact.value)}::jsonb, ${version + 1}, ${actor.membershipId}::uuid)`;
  await audit({
    type: 'fact.recorded',
    payload: { caseId: fact.caseId, lesionId: fact.lesionId, fieldId: fact.fieldId },
  });
  return 'recorded';
}
