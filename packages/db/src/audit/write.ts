import type { Actor, AuditEvent } from '@bonemet/board';
import { isWellFormedAudit } from '@bonemet/board';
import type { Transaction } from '../client';

/**
 * Adds entries to the institution's audit chain in their order, in one statement. Their place, time and hashes are
 * set by the database.
 * @throws if an event carries a field that its type does not list: nothing unforeseen is ever stored
 */
export async function writeAudits(tx: Transaction, actor: Actor, events: readonly AuditEvent[]): Promise<void> {
  const foreign = events.find((event) => !isWellFormedAudit(event));
  if (foreign) throw new Error(`audit event ${foreign.type} has unforeseen fields`);
  await tx.$executeRaw`
    INSERT INTO audit_entry (institution_id, actor_user_id, actor_membership_id, type, subject)
    SELECT ${actor.institutionId}::uuid, ${actor.userId}::uuid, ${actor.membershipId}::uuid, event ->> 'type', event -> 'payload'
    FROM jsonb_array_elements(${JSON.stringify(events)}::jsonb) WITH ORDINALITY AS entry (event, place) ORDER BY place`;
}
