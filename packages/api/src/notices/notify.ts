import { PERMISSIONS, type Permission, type Specialty } from '@bonemet/board';
import type { Transaction, UnitOfWork } from '@bonemet/db';
import type { NoticeKind } from './kinds';


/** Leaves a notice for each of these people, once, and never for the person who caused it. */
export async function notify(
  { tx, actor }: UnitOfWork,
  kind: NoticeKind,
  about: { readonly caseId?: string; readonly meetingId?: string },
  membershipIds: readonly string[],
): Promise<void> {
  const { institutionId } = actor;
  const others = [...new Set(membershipIds)].filter((id) => id !== actor.membershipId);
  if (others.length === 0) return;
  await tx.notice.createMany({ data: others.map((membershipId) => ({ institutionId, membershipId, kind, ...about })) });
}

/** Everybody of a specialty who could do what a permission allows. */
export async function membersOf(tx: Transaction, specialty: Specialty, permission: Permission): Promise<string[]> {
  const rows = await tx.membership.findMany({
    where: { endedAt: null, specialty, roles: { hasSome: [...PERMISSIONS[permission]] } },
    select: { id: true },
  });
  return rows.map(({ id }) => id);
}
