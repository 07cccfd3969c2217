import type { Actor, AuditEvent } from '@bonemet/board';
import type { PrismaClient } from '../generated/prisma/client';
import { writeAudits } from './audit/write';
import type { Transaction } from './client';

/** One transaction on behalf of one actor: it happens whole, with its audit entries, or not at all. */
export type UnitOfWork = {
  readonly tx: Transaction;
  readonly actor: Actor;
  /** Writes an audit entry, or several in their order, in this transaction. Without one, the database refuses a clinical change at commit. */
  audit: (event: AuditEvent | readonly AuditEvent[]) => Promise<void>;
  /** Runs after a successful commit, never before and never after a rollback. */
  afterCommit: (effect: () => void) => void;
};

export type UnitOptions = {
  /** The one patient whose identity this transaction may read or write. */
  readonly identityOf?: string;
};

const LIMITS = { maxWait: 5_000, timeout: 15_000 };

/**
 * Opens a transaction whose settings tell row-level security who asks. The settings are local to the
 * transaction: on a pooled connection anything longer-lived would leak to the next request.
 */
export async function withActor<Result>(
  prisma: PrismaClient,
  actor: Actor,
  work: (unit: UnitOfWork) => Promise<Result>,
  options: UnitOptions = {},
): Promise<Result> {
  const effects: (() => void)[] = [];
  const result = await prisma.$transaction(async (tx) => {
    await tx.$queryRaw`SELECT
      set_config('bonemet.institution', ${actor.institutionId}, true),
      set_config('bonemet.membership', ${actor.membershipId}, true),
      set_config('bonemet.user', ${actor.userId}, true),
      set_config('bonemet.identity_of', ${options.identityOf ?? ''}, true)`;
    return work({
      tx,
      actor,
      audit: (event) => writeAudits(tx, actor, [event].flat()),
      afterCommit: (effect) => effects.push(effect),
    });
  }, LIMITS);
  for (const effect of effects) effect();
  return result;
}

/** Reads what a whole institution may see, for work that belongs to no person (the live stream). */
export async function withInstitution<Result>(
  prisma: PrismaClient,
  institutionId: string,
  read: (tx: Transaction) => Promise<Result>,
): Promise<Result> {
  return prisma.$transaction(async (tx) => {
    await tx.$queryRaw`SELECT set_config('bonemet.institution', ${institutionId}, true)`;
    return read(tx);
  }, LIMITS);
}
