import { type Database, lockCase, type SessionActor } from '@bonemet/db';
import { conflict, notFound } from '../refusal';

type Ports = { readonly database: Database; readonly actor: SessionActor };

/** What was decided was decided for one patient, and stays with them. */
const DECIDED: readonly string[] = ['decided', 'carried_out', 'not_carried_out', 'followed_up'];

/**
 * Gives a case to a patient who is known already. A record number with a slip in it may be somebody
 * else's, so the birth date that was typed must be theirs too: it is compared here and never shown.
 */
export function giveToPatient({ database, actor }: Ports, caseId: string, known: string, birthDate: string): Promise<void> {
  return database.withActor(
    actor,
    async ({ tx, audit }) => {
      const found = await lockCase(tx, caseId);
      if (!found) throw notFound();
      if (DECIDED.includes(found.status)) throw conflict('case_decided');
      const stored = await tx.patientIdentity.findUnique({ where: { patientId: known }, select: { sealed: true } });
      const owner = { institutionId: actor.institutionId, patientId: known };
      if (!stored || database.identities.open(owner, stored.sealed).birthDate !== birthDate) throw conflict('patient_differs');
      // Read under the lock: a message that arrives twice moves the case once.
      const { patientId: from } = await tx.case.findUniqueOrThrow({ where: { id: caseId }, select: { patientId: true } });
      if (from === known) return;
      await tx.case.update({ where: { id: caseId }, data: { patientId: known } });
      await audit({ type: 'case.patientChanged', payload: { caseId, from, to: known } });
    },
    { identityOf: known },
  );
}
