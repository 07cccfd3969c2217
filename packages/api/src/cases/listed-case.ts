import type { CaseStatus, Readiness } from '@bonemet/board';
import type { CaseLine } from '@bonemet/db';
import { type LesionResult, scoreFacts } from '@bonemet/engine';
import { engineInput } from './engine-input';
import { readinessOf } from './readiness';

/** A case in a list, with its scores and what it still needs. */
export type ListedCase = {
  readonly record: CaseLine;
  readonly evaluation: { readonly lesions: readonly Pick<LesionResult, 'id' | 'scores'>[] };
  readonly openRequests: number;
  /** Null once the board has the case: nothing is prepared any more. */
  readonly readiness: Pick<Readiness, 'ready' | 'blockers' | 'warnings' | 'ages'> | null;
};

const IN_PREPARATION: readonly CaseStatus[] = ['draft', 'needs_data', 'ready', 'scheduled'];

/**
 * Lists show scores and what blocks a case. Which facts would decide something is told where one case is
 * open: to ask every rule about every line would take longer than to read them all.
 */
export function listedCase(record: CaseLine, now: Date): ListedCase {
  const input = engineInput(record);
  const lesions = (input.lesions ?? []).map(({ id, facts }) => ({ id, scores: scoreFacts({ ...input.facts, ...facts }) }));
  const readiness = IN_PREPARATION.includes(record.status) ? readinessOf({ record, ...record, evaluated: [], now }) : null;
  return { record, evaluation: { lesions }, openRequests: record.requests.length, readiness };
}
