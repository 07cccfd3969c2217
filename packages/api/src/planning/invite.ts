import { PERMISSIONS } from '@bonemet/board';
import type { Transaction, UnitOfWork } from '@bonemet/db';
import { notify } from '../notices/notify';

/** Everybody who could take a seat that counts, and those who lead. */
export async function whoSits(tx: Transaction): Promise<string[]> {
  const people = await tx.membership.findMany({
    where: {
      endedAt: null, guestOf: null, NOT: { roles: { has: 'observer' } },
      OR: [{ specialty: { not: null }, roles: { hasSome: [...PERMISSIONS['ballot.cast']] } }, { roles: { has: 'chair' } }],
    },
    select: { id: true },
  });
  return people.map(({ id }) => id);
}

/** Asks these people to come, each once, and lets them know. */
export async function invite(unit: UnitOfWork, meetingId: string, membershipIds: readonly string[]): Promise<void> {
  const { tx, actor, audit } = unit;
  const known = await tx.invitation.findMany({ where: { meetingId }, select: { membershipId: true } });
  const fresh = membershipIds.filter((id) => !known.some(({ membershipId }) => membershipId === id));
  if (fresh.length === 0) return;
  await tx.invitation.createMany({ data: fresh.map((membershipId) => ({ meetingId, membershipId, institutionId: actor.institutionId })) });
  await audit({ type: 'invitation.sent', payload: { meetingId, people: fresh.length } });
  await notify(unit, 'meeting_planned', { meetingId }, fresh);
}
