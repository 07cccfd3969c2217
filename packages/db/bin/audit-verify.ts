// Checks every audit chain. Exit status 0 when all are whole, 1 when something was changed, 2 when it
// could not be looked at.
import { verifyAudit } from '../src/seed';
import { required } from './environment';

const report = await verifyAudit(required('OWNER_DATABASE_URL')).catch((error: unknown) => {
  process.stderr.write(`The audit chains could not be read: ${error instanceof Error ? error.message : 'unknown error'}\n`);
  process.exit(2);
});
for (const { institution_id, sequence, hash } of report.heads) {
  process.stdout.write(`institution ${institution_id}: ${sequence} entries, newest link ${hash}\n`);
}
for (const { institutionId, sequence, fault } of report.faults) {
  process.stdout.write(`institution ${institutionId}, entry ${sequence}: ${fault.replace('_', ' ')}\n`);
}
const verdict = report.faults.length === 0 ? 'whole' : `${report.faults.length} faults`;
process.stdout.write(`${report.entries} audit entries in ${report.institutions} chains: ${verdict}\n`);
process.exitCode = report.faults.length === 0 ? 0 : 1;
