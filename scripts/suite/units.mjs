import path from 'node:path';
import { packageFolder } from '../lib/paths.mjs';
import { countVitest, judged, NOTHING } from './counts.mjs';
import { cleanEnvironment, outcome, reportFile } from './programs.mjs';
import { workspacesWithScript } from './workspaces.mjs';

async function runVitest(folder, { templateUrl, appPassword }) {
  const report = reportFile(`vitest ${folder}`);
  const program = path.join(packageFolder(folder, 'vitest'), 'vitest.mjs');
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${report.file}`];
  const env = cleanEnvironment({ TEST_DATABASE_URL: templateUrl, TEST_APP_PASSWORD: appPassword, NODE_ENV: 'test' });
  const { status, output } = await outcome([program, 'run', ...reporters], { cwd: folder, env });
  const found = report.read();
  return { counts: judged(found ? countVitest(found) : NOTHING, status), output };
}

/** One task for every workspace that has unit tests. */
export const unitTasks = ({ addresses, needs }) =>
  workspacesWithScript('test').map((folder) => ({
    name: `unit tests of ${folder}`,
    kind: 'unit',
    verbose: true,
    needs,
    run: () => runVitest(folder, addresses()),
  }));
