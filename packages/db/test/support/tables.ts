import type { TestDatabase } from '@bonemet/testing';

/** What the catalogue says of one table of ours. */
export type Table = {
  readonly name: string;
  readonly hasInstitution: boolean;
  readonly secured: boolean;
  readonly forced: boolean;
  /** Whether the application may read some column, or add rows. */
  readonly readable: boolean;
  readonly insertable: boolean;
  readonly owner: string;
};

/** Every table of every schema of ours, so that one added later is tested without being named here. */
export async function tablesOf({ owner }: TestDatabase): Promise<Table[]> {
  const { rows } = await owner.query<Table>(`
    SELECT c.relname AS name, c.relrowsecurity AS secured, c.relforcerowsecurity AS forced,
           has_any_column_privilege('bonemet_app', c.oid, 'SELECT') AS readable,
           has_table_privilege('bonemet_app', c.oid, 'INSERT') AS insertable,
           pg_get_userbyid(c.relowner) AS owner,
           EXISTS (SELECT FROM pg_attribute a WHERE a.attrelid = c.oid AND a.attname = 'institution_id') AS "hasInstitution"
    FROM pg_class c
    WHERE c.relnamespace::regnamespace::text NOT IN ('pg_catalog', 'information_schema', 'pg_toast') AND c.relpersistence <> 't'
      AND c.relkind IN ('r', 'p') AND c.relname <> '_prisma_migrations'
    ORDER BY c.relname`);
  return rows;
}
