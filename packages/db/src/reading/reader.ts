import type { Actor } from '@bonemet/board';
import pg from 'pg';

/** A statement that is sent often, prepared once a connection. */
type HotRead = { readonly name: string; readonly text: string };

export type Reader = {
  /** The one value that a statement answers that belongs to no person. */
  readonly ask: (statement: HotRead, values: readonly unknown[]) => Promise<unknown>;
  /** The one value that the statement answers. */
  readonly one: (statement: HotRead, actor: Actor, values: readonly unknown[]) => Promise<unknown>;
  readonly close: () => Promise<void>;
};

/**
 * Reads in one round trip where a transaction of Prisma takes ten (docs/adr/0014). Row-level security holds:
 * the role is the application's own, and the functions that are called say who asks for their own
 * transaction alone, so that nothing of it is left on the connection.
 */
export function createReader(url: string, poolSize: number): Reader {
  const pool = new pg.Pool({ connectionString: url, max: poolSize, options: '-c TimeZone=UTC' });
  // A connection that dies while nobody uses it is replaced when the next one is asked for.
  pool.on('error', () => undefined);
  const ask: Reader['ask'] = async ({ name, text }, values) => {
    const { rows } = await pool.query<{ answer: unknown }>({ name, text, values: [...values] });
    return rows[0]?.answer ?? null;
  };
  return {
    ask,
    // The first three values say who asks.
    one: (statement, { institutionId, membershipId, userId }, values) => ask(statement, [institutionId, membershipId, userId, ...values]),
    close: () => pool.end(),
  };
}
