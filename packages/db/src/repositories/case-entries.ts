import type { Transaction } from '../client';

/** One version of one entry, with who gave it. */
type EntryVersion = {
  readonly lesionId: string | null;
  readonly fieldId: string;
  readonly value: unknown;
  readonly version: number;
  readonly recordedAt: Date;
  readonly recordedById: string;
  readonly observedOn: Date | null;
  readonly withdrawn: boolean;
};

type HistoryQuery = {
  readonly caseId: string;
  /** One entry alone; without it, every entry of the case. */
  readonly entry?: { readonly lesionId: string | null; readonly fieldId: string };
  readonly limit: number;
};

/** The versions of a case's entries, newest first. */
export function entryHistory(tx: Transaction, { caseId, entry, limit }: HistoryQuery): Promise<EntryVersion[]> {
  return tx.fact.findMany({
    where: { caseId, ...entry },
    select: {
      lesionId: true, fieldId: true, value: true, version: true, recordedAt: true, recordedById: true, observedOn: true, withdrawn: true,
    },
    orderBy: [{ recordedAt: 'desc' }, { id: 'desc' }],
    take: limit,
  });
}

/** The letter for the next lesion of a case: letters of removed lesions are not used again. */
export async function nextLetter(tx: Transaction, caseId: string): Promise<string | null> {
  const { _max } = await tx.lesion.aggregate({ where: { caseId }, _max: { letter: true } });
  if (_max.letter === null) return 'A';
  return _max.letter >= 'Z' ? null : String.fromCharCode(_max.letter.charCodeAt(0) + 1);
}

/** The people of the institution, as colleagues see each other; guests of a meeting are none of them. */
export async function listPeople(tx: Transaction) {
  const rows = await tx.membership.findMany({
    where: { endedAt: null, guestOf: null },
    select: { id: true, specialty: true, roles: true, user: { select: { displayName: true } } },
    orderBy: { user: { displayName: 'asc' } },
  });
  return rows.map(({ id, specialty, roles, user }) => ({ membershipId: id, displayName: user.displayName, specialty, roles }));
}
