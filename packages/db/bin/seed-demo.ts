// Loads the demonstration data once and prints its accounts as JSON.
import { DEMO_PASSWORD, DEMO_PEOPLE, OTHER_PEOPLE, seedDemo } from '../src/seed';
import { required } from './environment';

if (process.env['BONEMET_MODE'] === 'production') {
  process.stderr.write('Demonstration data is never loaded in production mode.\n');
  process.exit(2);
}

const seeded = await seedDemo({
  ownerUrl: required('OWNER_DATABASE_URL'),
  appUrl: required('APP_DATABASE_URL'),
  identityKey: required('IDENTITY_KEY'),
  language: process.env['BONEMET_DEMO_LANGUAGE'] === 'fr' ? 'fr' : 'en',
  now: new Date(),
});
const accounts = [...DEMO_PEOPLE, ...OTHER_PEOPLE].map(({ email, roles, specialty }) => ({
  email,
  password: DEMO_PASSWORD,
  role: [...roles, ...(specialty ? [specialty] : [])].join(', ').replaceAll('_', ' '),
}));
process.stdout.write(`${JSON.stringify({ seeded, accounts })}\n`);
