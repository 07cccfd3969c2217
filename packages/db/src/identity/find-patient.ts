import type { Actor } from '@bonemet/board';
import type { PrismaClient } from '../../generated/prisma/client';
import { withActor } from '../unit-of-work';

/**
 * Which patient of the actor's institution has this fingerprint of a record number. The walls show an identity
 * to a transaction that was opened for it, so a function of the database answers with the patient's id alone.
 */
export async function patientWithFingerprint(prisma: PrismaClient, actor: Actor, fingerprint: string): Promise<string | null> {
  return withActor(prisma, actor, async ({ tx }) => {
    const [row] = await tx.$queryRaw<{ patient_id: string | null }[]>`SELECT bonemet.patient_with_fingerprint(${fingerprint}) AS patient_id`;
    return row?.patient_id ?? null;
  });
}
