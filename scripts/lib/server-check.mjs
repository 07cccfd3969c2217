import { databaseNameOf, onDatabase, placeOf } from './database-url.mjs';
import { Failure } from './failure.mjs';
import { createDatabase, query } from './sql.mjs';

const LEAST_VERSION = 16;
const NO_SUCH_DATABASE = '3D000';
const REFUSED = ['28P01', '28000'];
const ABSENT = ['ECONNREFUSED', 'ENOTFOUND', 'EAI_AGAIN', 'ETIMEDOUT', 'EHOSTUNREACH', 'ENETUNREACH', 'ECONNRESET'];

// The first migration makes the roles and becomes their member: a right to create them, or, where
// another database of this server has them already, to administer them. Later nothing of it is needed.
const FACTS = `
  SELECT current_setting('server_version_num')::int / 10000 AS version,
         to_regclass('_prisma_migrations') IS NOT NULL AS is_migrated,
         (SELECT CASE
            WHEN me.rolsuper THEN true
            WHEN app.oid IS NULL THEN me.rolcreaterole
            ELSE pg_has_role(me.oid, app.oid, 'MEMBER WITH ADMIN OPTION')
          END
          FROM pg_roles me LEFT JOIN pg_roles app ON app.rolname = 'bonemet_app'
          WHERE me.rolname = current_user) AS may_make_roles`;

function readable(error, url) {
  const place = placeOf(url);
  if (REFUSED.includes(error.code)) {
    return new Failure(`The database server at ${place} refuses the user or the password of DATABASE_URL.`);
  }
  if (ABSENT.includes(error.code) || /timeout/i.test(error.message)) {
    return new Failure(`No database server answers at ${place}.`, {
      todo: 'Start it, or correct DATABASE_URL. Without DATABASE_URL, BoneMet brings its own.',
    });
  }
  if (/^[0-9A-Z]{5}$/.test(error.code ?? '')) {
    return new Failure(`The database server at ${place} says: ${error.message}`);
  }
  return new Failure(`What answers at ${place} is not PostgreSQL.`, { todo: 'Correct DATABASE_URL.' });
}

/** Creates the database that the address names, as the first `prisma migrate` would. */
async function makeDatabase(url) {
  try {
    await createDatabase(onDatabase(url, 'postgres'), databaseNameOf(url));
  } catch (error) {
    throw new Failure(`There is no database at ${placeOf(url)}, and it could not be created: ${error.message}`);
  }
}

async function factsOf(url) {
  try {
    return (await query(url, FACTS))[0];
  } catch (error) {
    if (error.code !== NO_SUCH_DATABASE) throw readable(error, url);
    await makeDatabase(url);
    return (await query(url, FACTS))[0];
  }
}

/** Says at once, and in words, what would otherwise fail in the middle of a migration. */
export async function checkServer(url) {
  const { version, is_migrated: isMigrated, may_make_roles: mayMakeRoles } = await factsOf(url);
  if (version < LEAST_VERSION) {
    throw new Failure(`The database server is PostgreSQL ${version}; BoneMet needs ${LEAST_VERSION} or newer.`);
  }
  if (!isMigrated && !mayMakeRoles) {
    throw new Failure('The user of DATABASE_URL has no right to make the roles bonemet_…, which BoneMet needs.', {
      todo:
        'As a database administrator: ALTER ROLE <that user> CREATEROLE; and if the roles exist already, ' +
        'GRANT bonemet_app, bonemet_sign_in, bonemet_audit, bonemet_operator TO <that user> WITH ADMIN OPTION;',
    });
  }
  return version;
}
