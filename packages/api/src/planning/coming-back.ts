import { compareSpecialties, type Specialty } from '@bonemet/board';
import type { Transaction } from '@bonemet/db';
import type { DecisionSnapshot } from '../decisions/snapshot';

/**
 * Cases whose latest decision is provisional, with the specialties that could judge what nobody present could.
 * An empty list: only the number of physicians or of specialties was too small.
 */
export async function casesThatComeBack(tx: Transaction, caseIds: readonly string[]): Promise<ReadonlyMap<string, readonly Specialty[]>> {
  const latest = await tx.decision.findMany({
    where: { caseId: { in: [...caseIds] }, signedAt: { not: null } },
    distinct: ['caseId'],
    orderBy: [{ caseId: 'asc' }, { signedAt: 'desc' }],
    select: { caseId: true, standing: true, snapshot: true },
  });
  return new Map(
    latest.flatMap(({ caseId, standing, snapshot }) => {
      if (standing !== 'provisional') return [];
      const { missing } = (snapshot as unknown as DecisionSnapshot).quorum;
      return [[caseId, [...new Set(missing.options.flatMap(({ anyOf }) => anyOf))].sort(compareSpecialties)] as const];
    }),
  );
}
