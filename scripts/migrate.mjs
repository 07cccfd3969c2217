// node scripts/migrate.mjs: brings the database of DATABASE_URL up to date and lets the application
// sign in to it. For deployments, as a job before the web server starts; it installs and builds nothing.
import { requireNode } from './lib/node-version.mjs';

requireNode();
const { applicationAccess, enableApplication } = await import('./lib/app-role.mjs');
const { openDatabase } = await import('./lib/database.mjs');
const { sealIdentities } = await import('./lib/database-programs.mjs');
const { Failure } = await import('./lib/failure.mjs');
const { migrate } = await import('./lib/migrations.mjs');
const { runProgram } = await import('./lib/processes.mjs');

async function main() {
  if (!process.env.DATABASE_URL) throw new Failure('DATABASE_URL is not set.');
  const { ownerUrl, words } = await openDatabase();
  process.stdout.write(`${words}\n${await migrate(ownerUrl)}\n`);
  await sealIdentities({ ownerUrl, identityKey: process.env.IDENTITY_KEY });
  await enableApplication(ownerUrl, applicationAccess(ownerUrl));
  process.stdout.write('The application can sign in with its own role\n');
}

await runProgram(main);
