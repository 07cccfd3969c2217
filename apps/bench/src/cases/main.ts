// Lists, filters and searches among ten thousand and a million cases, and the opening of one of them.
import { randomBytes } from 'node:crypto';
import { createDatabase } from '@bonemet/db';
import pg from 'pg';
import { fill } from './fill';
import { measure, type Measurements } from './measure';
import { emptyDatabase, makePlaces } from './places';
import { report } from './report';

const ownerUrl = process.env['OWNER_DATABASE_URL'];
const appUrl = process.env['APP_DATABASE_URL'];
if (!ownerUrl || !appUrl) throw new Error('OWNER_DATABASE_URL and APP_DATABASE_URL are not set: use npm run bench cases');

const SMALL = 10_000;
const large = Number(process.argv[2] ?? 1_000_000);
if (!Number.isInteger(large) || large <= SMALL) throw new Error(`the number of cases is a whole number above ${SMALL}`);

const owner = new pg.Client({ connectionString: ownerUrl, options: '-c TimeZone=UTC' });
await owner.connect();
const seconds = (since: number) => `${((performance.now() - since) / 1_000).toFixed(0)} s`;

async function measureAt(cases: number): Promise<Measurements> {
  await emptyDatabase(owner);
  const places = await makePlaces(ownerUrl as string);
  const filling = performance.now();
  await fill(owner, places, cases);
  console.log(`${cases.toLocaleString('en')} cases of two hospitals filled in ${seconds(filling)}`);
  const database = createDatabase({ url: appUrl as string, identityKey: randomBytes(32).toString('hex'), poolSize: 2 });
  const measuring = performance.now();
  try {
    return await measure(database, ownerUrl as string, places[0]);
  } finally {
    await database.close();
    console.log(`measured in ${seconds(measuring)}`);
  }
}

try {
  const [small, big] = [await measureAt(SMALL), await measureAt(large)];
  console.log(`\n${report(small, big, [SMALL, large])}`);
} finally {
  await emptyDatabase(owner);
  await owner.end();
}
