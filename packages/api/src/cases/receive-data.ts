import { standsOnAgenda, type UnitOfWork } from '@bonemet/db';
import { changeStatus } from './change-status';
import { loadReadiness } from './readiness';

/**
 * Takes a case that waited for data back among the ready, and among the scheduled if it still stands on the
 * agenda of a meeting that is not over. The caller holds the lock of the case. A case that lacks something
 * else keeps waiting: data that came do not make it fit for the board.
 */
export async function receiveData(unit: UnitOfWork, caseId: string, now: Date): Promise<'received' | 'not_from_this_status' | 'not_ready'> {
  const { tx } = unit;
  const { status } = await tx.case.findUniqueOrThrow({ where: { id: caseId }, select: { status: true } });
  if (status !== 'needs_data') return 'not_from_this_status';
  const loaded = await loadReadiness(tx, caseId, now);
  if (!loaded?.readiness.ready) return 'not_ready';
  if (!(await changeStatus(unit, caseId, 'dataReceived'))) return 'not_from_this_status';
  if (await standsOnAgenda(tx, caseId)) await changeStatus(unit, caseId, 'schedule');
  return 'received';
}
