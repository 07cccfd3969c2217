import type { Prisma } from '../../generated/prisma/client';
import type { Transaction } from '../client';
import { type CurrentFact, currentFacts } from './facts';

const WITH_LESIONS = {
  patient: { select: { pseudonym: true } },
  lesions: { where: { removedAt: null }, orderBy: { letter: 'asc' }, select: { id: true, letter: true, side: true } },
} as const satisfies Prisma.CaseInclude;

type CaseRow = Prisma.CaseGetPayload<{ include: typeof WITH_LESIONS }>;

/** A case as people discuss it: a pseudonym, its lesions and the newest answers. No identity. */
export type CaseRecord = Omit<CaseRow, 'patient'> & { readonly pseudonym: string; readonly facts: readonly CurrentFact[] };

function withFacts(rows: readonly CaseRow[], facts: Map<string, CurrentFact[]>): CaseRecord[] {
  return rows.map(({ patient, ...row }) => ({ ...row, pseudonym: patient.pseudonym, facts: facts.get(row.id) ?? [] }));
}

/** Some cases, in the order of their creation, newest first. */
export async function loadCases(tx: Transaction, caseIds: readonly string[]): Promise<CaseRecord[]> {
  const rows = await tx.case.findMany({ where: { id: { in: [...caseIds] } }, include: WITH_LESIONS });
  return withFacts(rows, await currentFacts(tx, caseIds));
}

export async function loadCase(tx: Transaction, caseId: string): Promise<CaseRecord | null> {
  const [found] = await loadCases(tx, [caseId]);
  return found ?? null;
}
