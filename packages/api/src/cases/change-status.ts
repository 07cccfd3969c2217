import { type CaseCommand, transition } from '@bonemet/board';
import type { UnitOfWork } from '@bonemet/db';

/**
 * Moves a case along its way if its status allows the command, and says whether it did. Turning to a case
 * that is in discussion already moves nothing; whoever cannot go on without the move must look.
 */
export async function changeStatus(unit: UnitOfWork, caseId: string, command: CaseCommand): Promise<boolean> {
  const { status } = await unit.tx.case.findUniqueOrThrow({ where: { id: caseId }, select: { status: true } });
  const next = transition(status, command);
  if (!next.ok) return false;
  await unit.tx.case.update({ where: { id: caseId }, data: { status: next.status } });
  await unit.audit({ type: 'case.statusChanged', payload: { caseId, from: status, to: next.status } });
  return true;
}
