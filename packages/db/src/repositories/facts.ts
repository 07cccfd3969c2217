import type { Transaction } from '../client';
import type { UnitOfWork } from '../unit-of-work';
import { applyToSheet } from './sheet';

/** The newest answer to one field. `value` null is the answer "unknown"; a field never answered has no row. */
export type CurrentFact = {
  readonly lesionId: string | null;
  readonly fieldId: string;
  readonly value: unknown;
  readonly version: number;
  readonly recordedAt: Date;
  /** Whose answer it is: a membership. */
  readonly recordedById: string;
  /** The day it was measured; null when nobody said. */
  readonly observedOn: Date | null;
  /** The answer was taken back: the question is open, and the version counts on. */
  readonly withdrawn: boolean;
};

type Row = {
  case_id: string; lesion_id: string | null; field_id: string; value: unknown; version: number; recorded_at: Date;
  recorded_by_id: string; observed_on: Date | null; withdrawn: boolean;
};

const toFact = (row: Row): CurrentFact => ({
  lesionId: row.lesion_id,
  fieldId: row.field_id,
  value: row.value,
  version: row.version,
  recordedAt: row.recorded_at,
  recordedById: row.recorded_by_id,
  observedOn: row.observed_on,
  withdrawn: row.withdrawn,
});

/** The newest version of every entry of some cases, taken back or not, by case. */
export async function currentEntries(tx: Transaction, caseIds: readonly string[]): Promise<Map<string, CurrentFact[]>> {
  const rows = await tx.$queryRaw<Row[]>`
    SELECT DISTINCT ON (case_id, lesion_id, field_id)
      case_id, lesion_id, field_id, value, version, recorded_at, recorded_by_id, observed_on, withdrawn
    FROM fact WHERE case_id = ANY (${[...caseIds]}::uuid[])
    ORDER BY case_id, lesion_id, field_id, version DESC`;
  const byCase = new Map<string, CurrentFact[]>(caseIds.map((id) => [id, []]));
  for (const row of rows) byCase.get(row.case_id)?.push(toFact(row));
  return byCase;
}

/** Entries of the case sheet: words around the facts, which no rule reads. They are kept and versioned like facts. */
const SHEET_ENTRIES = ['sheet.question', 'sheet.wishes', 'sheet.side'] as const;
type SheetEntry = (typeof SHEET_ENTRIES)[number];
export const isSheetEntry = (fieldId: string): fieldId is SheetEntry => (SHEET_ENTRIES as readonly string[]).includes(fieldId);

/** The answers that stand: facts of the catalogue only, without those that were taken back. */
export async function currentFacts(tx: Transaction, caseIds: readonly string[]): Promise<Map<string, CurrentFact[]>> {
  const all = await currentEntries(tx, caseIds);
  return new Map([...all].map(([id, entries]) => [id, entries.filter(({ fieldId, withdrawn }) => !withdrawn && !isSheetEntry(fieldId))]));
}

export type NewFact = {
  readonly lesionId: string | null;
  readonly fieldId: string;
  readonly value: unknown;
  /** The version that the writer saw, 0 for none: an answer given over somebody else's is refused. */
  readonly basedOn: number;
  readonly observedOn?: Date | null;
  readonly withdrawn?: boolean;
};

type RecordedFact =
  | { readonly outcome: 'recorded' | 'same'; readonly version: number }
  /** Somebody else was faster: what stands now, for the writer to choose. Nothing was lost or overwritten. */
  | { readonly outcome: 'superseded'; readonly current: CurrentFact };

const sameValue = (left: unknown, right: unknown) => JSON.stringify(left) === JSON.stringify(right);

/**
 * Adds versions of some entries of one case, each with its audit entry; those that somebody else changed
 * meanwhile are answered with what stands and are not written. The same message twice counts once.
 */
export async function recordFacts(unit: UnitOfWork, caseId: string, facts: readonly NewFact[]): Promise<RecordedFact[]> {
  const { tx } = unit;
  // Writers of one case take turns, so that two of them cannot both find the same newest version.
  await tx.$queryRaw`SELECT id FROM clinical_case WHERE id = ${caseId}::uuid FOR UPDATE`;
  const standing = new Map((await currentEntries(tx, [caseId])).get(caseId)?.map((fact) => [keyOf(fact), fact]));
  const written: WrittenFact[] = [];
  const results = facts.map((fact): RecordedFact => {
    const { outcome, over } = weigh(fact, standing.get(keyOf(fact)), unit.actor.membershipId);
    if (over) {
      written.push({ fact, version: over.version });
      standing.set(keyOf(fact), over);
    }
    return outcome;
  });
  await writeVersions(unit, caseId, written);
  return results;
}

type WrittenFact = { readonly fact: NewFact; readonly version: number };

const keyOf = ({ lesionId, fieldId }: Pick<NewFact, 'lesionId' | 'fieldId'>) => `${lesionId ?? ''}/${fieldId}`;

/** What becomes of an answer over the one that stands, and the version it makes if it makes one. */
function weigh(fact: NewFact, current: CurrentFact | undefined, recordedById: string): { outcome: RecordedFact; over: CurrentFact | null } {
  const { lesionId, fieldId, observedOn = null, withdrawn = false } = fact;
  const value = withdrawn ? null : fact.value;
  if (current && isSame(current, value, observedOn, withdrawn)) return { outcome: { outcome: 'same', version: current.version }, over: null };
  if (current && current.version !== fact.basedOn) return { outcome: { outcome: 'superseded', current }, over: null };
  const version = (current?.version ?? 0) + 1;
  const over = { lesionId, fieldId, value, version, recordedAt: new Date(), recordedById, observedOn, withdrawn };
  return { outcome: { outcome: 'recorded', version }, over };
}

/** Writes versions with their audit entries, two statements whatever their number: an import must not hold up a vote. */
async function writeVersions(unit: UnitOfWork, caseId: string, written: readonly WrittenFact[]): Promise<void> {
  if (written.length === 0) return;
  const { tx, actor, audit } = unit;
  const rows = written.map(({ fact: { lesionId, fieldId, value, observedOn = null, withdrawn = false }, version }) => ({
    lesion_id: lesionId, field_id: fieldId, value: withdrawn ? null : value, version, observed_on: observedOn?.toISOString().slice(0, 10) ?? null, withdrawn,
  }));
  await tx.$executeRaw`
    INSERT INTO fact (institution_id, case_id, lesion_id, field_id, value, version, recorded_by_id, observed_on, withdrawn)
    SELECT ${actor.institutionId}::uuid, ${caseId}::uuid, lesion_id, field_id, coalesce(value, 'null'), version, ${actor.membershipId}::uuid, observed_on, withdrawn
    FROM jsonb_to_recordset(${JSON.stringify(rows)}::jsonb)
      AS row (lesion_id uuid, field_id text, value jsonb, version int, observed_on date, withdrawn boolean)`;
  for (const { fact } of written) await applyToSheet(unit, caseId, fact);
  await audit(written.map(({ fact: { lesionId, fieldId } }) => ({ type: 'fact.recorded', payload: { caseId, lesionId, fieldId } }) as const));
}

function isSame(current: CurrentFact, value: unknown, observedOn: Date | null, withdrawn: boolean): boolean {
  const sameDay = (current.observedOn?.getTime() ?? null) === (observedOn?.getTime() ?? null);
  return current.withdrawn === withdrawn && sameDay && sameValue(current.value, value);
}

/** Adds a version of one fact, or says that somebody else was faster. */
export async function recordFact(unit: UnitOfWork, fact: NewFact & { readonly caseId: string }): Promise<'recorded' | 'superseded'> {
  const [result] = await recordFacts(unit, fact.caseId, [fact]);
  return result?.outcome === 'superseded' ? 'superseded' : 'recorded';
}
