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

export type CasePage = { readonly cases: CaseRecord[]; readonly next: string | null };

/** A page of the institution's cases, newest first. `after` is the last case of the page before. */
export async function listCases(tx: Transaction, limit: number, after: string | null): Promise<CasePage> {
  const last = after ? await tx.case.findUnique({ where: { id: after }, select: { createdAt: true, id: true } }) : null;
  const rows = await tx.case.findMany({
    ...(last && {
      where: { OR: [{ createdAt: { lt: last.createdAt } }, { createdAt: last.createdAt, id: { lt: last.id } }] },
    }),
    include: WITH_LESIONS,
    orderBy: [{ createdAt: 'desc' }, { id: 'desc' }],
    take: limit + 1,
  });
  const page = rows.slice(0, limit);
  const cases = withFacts(page, await currentFacts(tx, page.map(({ id }) => id)));
  return { cases, next: rows.length > limit ? (page.at(-1)?.id ?? null) : null };
}
