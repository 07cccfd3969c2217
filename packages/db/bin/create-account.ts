// Makes an account, and its institution and board if they are new:
//   --institution NAME --email ADDRESS --name NAME --roles chair,reviewer [--specialty SPECIALTY] [--board NAME]
// The password is read from standard input, so that it stays out of the shell's history.
import { text } from 'node:stream/consumers';
import { parseArgs } from 'node:util';
import { isRole, isSpecialty } from '@bonemet/board';
import { passwordFault } from '../src/passwords/policy';
import { hashPassword } from '../src/passwords/hash';
import { asOperator } from '../src/seed';
import { required } from './environment';

const string = { type: 'string' } as const;
const { values } = parseArgs({
  options: { institution: string, email: string, name: string, roles: string, specialty: string, board: string },
});

function fail(message: string): never {
  process.stderr.write(`${message}\n`);
  process.exit(2);
}

const institution = values.institution ?? fail('--institution is missing');
const email = values.email ?? fail('--email is missing');
const displayName = values.name ?? fail('--name is missing');
const roles = (values.roles ?? fail('--roles is missing')).split(',').map((role) => (isRole(role) ? role : fail('--roles names an unknown role')));
const specialty = values.specialty === undefined ? null : isSpecialty(values.specialty) ? values.specialty : fail('--specialty is unknown');
const ownerUrl = required('OWNER_DATABASE_URL');

const password = (await text(process.stdin)).replace(/\r?\n$/, '');
const fault = passwordFault(password, [displayName, ...email.split(/[@.]/)]);
if (fault) fail(`the password was refused: ${fault.replaceAll('_', ' ')}`);
const passwordHash = await hashPassword(password);

await asOperator(ownerUrl, async (operator) => {
  const known = await operator.findInstitution(institution);
  const institutionId = known ?? (await operator.createInstitution(institution));
  if (values.board || !known) await operator.createBoard(institutionId, values.board ?? 'Bone metastases');
  await operator.createAccount(institutionId, { email, displayName, passwordHash, roles, specialty });
});
process.stdout.write('The account was made.\n');
