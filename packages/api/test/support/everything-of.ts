import type { TestDatabase } from '@bonemet/testing';

/** All rows of one institution, table by table, and the accounts of its members: what an attack must not change. */
export async function everythingOf({ owner }: TestDatabase, institutionId: string): Promise<Record<string, unknown>> {
  const { rows: tables } = await owner.query<{ name: string }>(
    `SELECT c.relname AS name FROM pg_class c JOIN pg_attribute a ON a.attrelid = c.oid AND a.attname = 'institution_id'
     WHERE c.relnamespace = 'public'::regnamespace AND c.relkind = 'r' ORDER BY 1`);
  const all: Record<string, unknown> = {};
  for (const { name } of tables) {
    const { rows } = await owner.query(`SELECT to_jsonb(t) AS row FROM ${name} t WHERE institution_id = $1 ORDER BY to_jsonb(t)::text`, [institutionId]);
    all[name] = rows;
  }
  const accounts = 'SELECT to_jsonb(u) AS row FROM user_account u JOIN membership m ON m.user_id = u.id WHERE m.institution_id = $1 ORDER BY u.id';
  all['user_account'] = (await owner.query(accounts, [institutionId])).rows;
  return all;
}
