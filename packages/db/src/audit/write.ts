import type { Actor, AuditEvent } from '@bonemet/board';
import { isWellFormedAudit } from '@bonemet/board';
import type { Transaction } from '../client';

/**
 * Adds one entry to the institution's audit chain. Its place, time and hashes are set by the database.
 * @throws if the event carries a field that its type does not list: nothing unforeseen is ever stored
 */
export async function writeAudit(tx: Transaction, actor: Actor, event: AuditEvent): Promise<void> {
  if (!isWellFormedAudit(event)) throw new Error(`audit event ${event.type} has unforeseen fields`);
  await tx.$executeRaw`
    INSERT INTO audit_entry (institution_id, actor_user_id, actor_membership_id, type, subject)
    VALUES (${actor.institutionId}::uuid, ${actor.userId}::uuid, ${actor.membershipId}::uuid, ${event.type},
            ${JSON.stringify(event.payload)}::jsonb)`;
}
