import type { Actor } from '@bonemet/board';
import type pg from 'pg';
import type { TestDatabase } from './test-database';

async function inTransaction<Result>(pool: pg.Pool, work: (client: pg.PoolClient) => Promise<Result>): Promise<Result> {
  const client = await pool.connect();
  try {
    await client.query('BEGIN');
    const result = await work(client);
    await client.query('COMMIT');
    return result;
  } catch (error) {
    await client.query('ROLLBACK');
    throw error;
  } finally {
    client.release();
  }
}

/** One transaction of the application's role for an actor, or for nobody, in plain SQL: the last wall alone answers. */
export function asActor<Result>(
  { app }: TestDatabase,
  actor: Actor | null,
  work: (client: pg.PoolClient) => Promise<Result>,
  identityOf = '',
): Promise<Result> {
  return inTransaction(app, async (client) => {
    if (actor) {
      const settings = [actor.institutionId, actor.membershipId, actor.userId, identityOf];
      await client.query(
        `SELECT set_config('bonemet.institution', $1, true), set_config('bonemet.membership', $2, true),
                set_config('bonemet.user', $3, true), set_config('bonemet.identity_of', $4, true)`,
        settings,
      );
    }
    return work(client);
  });
}

/** One transaction of the owner of the tables: for arranging, and for the attacks of a privileged insider. */
export const asOwner = <Result>({ owner }: TestDatabase, work: (client: pg.PoolClient) => Promise<Result>): Promise<Result> =>
  inTransaction(owner, work);
