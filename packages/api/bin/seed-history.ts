// Loads the past of the demonstration once: meetings that are over, their decisions, and what became of them.
import { createDatabase, type SessionActor } from '@bonemet/db';
import { DEMO_PEOPLE } from '@bonemet/db/seed';
import { seedHistory } from '../src/demo/seed-history';

const SESSION_SECONDS = 600;
const VOTERS = ['radiotherapy', 'surgery', 'interventional', 'rheumatology', 'palliative'];

function required(name: string): string {
  const value = process.env[name];
  if (!value) {
    process.stderr.write(`${name} is not set\n`);
    process.exit(2);
  }
  return value;
}

if (process.env['BONEMET_MODE'] === 'production') {
  process.stderr.write('Demonstration data is never loaded in production mode.\n');
  process.exit(2);
}

const database = createDatabase({ url: required('APP_DATABASE_URL'), identityKey: required('IDENTITY_KEY'), poolSize: 2 });

/** Somebody of the demonstration, who acts through a session like anybody. */
async function person(name: string): Promise<SessionActor> {
  const { email = '' } = DEMO_PEOPLE.find((one) => one.email.startsWith(`${name}@`)) ?? {};
  const account = await database.signIn.findCredentials(email);
  const sessionId = account && (await database.signIn.openSession(account.userId, SESSION_SECONDS));
  const actor = sessionId && (await database.signIn.resumeSession(sessionId, SESSION_SECONDS, false));
  if (!actor) throw new Error(`the demonstration has no ${name}`);
  return actor;
}

try {
  const [chair, referrer, coordinator] = [await person('chair'), await person('oncology'), await person('coordinator')];
  const voters: SessionActor[] = [];
  for (const name of VOTERS) voters.push(await person(name));
  const board = await database.withActor(coordinator, ({ tx }) => tx.board.findFirstOrThrow({ select: { id: true }, orderBy: { name: 'asc' } }));
  const language = process.env['BONEMET_DEMO_LANGUAGE'] === 'fr' ? 'fr' : 'en';
  const seeded = await seedHistory({ database, boardId: board.id, chair, referrer, coordinator, voters, language, now: new Date() });
  process.stdout.write(`${JSON.stringify({ seeded })}\n`);
} finally {
  await database.close();
}
