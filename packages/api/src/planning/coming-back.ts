import { compareSpecialties, type Specialty } from '@bonemet/board';
import { newestDecisions, type Transaction } from '@bonemet/db';

/**
 * Cases whose latest decision is provisional, with the specialties that could judge what nobody present could.
 * An empty list: only the number of physicians or of specialties was too small.
 */
export async function casesThatComeBack(tx: Transaction, caseIds: readonly string[]): Promise<ReadonlyMap<string, readonly Specialty[]>> {
  const latest = await newestDecisions(tx, caseIds);
  return new Map(
    latest.flatMap(({ caseId, standing, quorum: { missing } }) => {
      if (standing !== 'provisional') return [];
      return [[caseId, [...new Set(missing.options.flatMap(({ anyOf }) => anyOf))].sort(compareSpecialties)] as const];
    }),
  );
}
