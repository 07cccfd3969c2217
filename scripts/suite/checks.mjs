import fs from 'node:fs';
import { buildIfStale, nextProgram } from '../lib/builds.mjs';
import { lockChecks } from '../lib/lock.mjs';
import { inRoot } from '../lib/paths.mjs';
import { FAILED, NOTHING, PASSED, countTap, judged, sum } from './counts.mjs';
import { outcome } from './programs.mjs';
import { workspacesWith } from './workspaces.mjs';

const TSC = inRoot('node_modules/typescript/bin/tsc');
const ESLINT = inRoot('node_modules/eslint/bin/eslint.js');

/** One program that is right or wrong: it counts as one test. */
async function oneCheck(args, options) {
  const { status, output } = await outcome(args, options);
  return { counts: status === 0 ? PASSED : FAILED, output };
}

export const lockTask = {
  name: 'lock file',
  kind: 'lock',
  async run() {
    const checks = lockChecks(JSON.parse(fs.readFileSync(inRoot('package-lock.json'), 'utf8')));
    const counts = sum(checks.map(({ faults }) => (faults.length === 0 ? PASSED : FAILED)));
    return { counts, output: checks.flatMap(({ faults }) => faults).join('\n') };
  },
};

export const scriptsTask = {
  name: 'unit tests of scripts',
  kind: 'unit',
  async run() {
    const files = fs.readdirSync(inRoot('scripts/test')).filter((file) => file.endsWith('.test.mjs'));
    // Without a name, the test runner would look for tests by itself, and find this very program.
    if (files.length === 0) return { counts: FAILED, output: 'scripts/test holds no test' };
    const args = ['--test', '--test-reporter=tap', ...files.map((file) => inRoot('scripts/test', file))];
    const { status, output } = await outcome(args);
    return { counts: judged(countTap(output), status), output };
  },
};

export const prepareTask = {
  name: 'engine and database client',
  kind: 'prepare',
  support: true,
  async run() {
    await Promise.all([buildIfStale('engine'), buildIfStale('client')]);
    return { counts: NOTHING };
  },
};

export const lintTask = {
  name: 'lint',
  kind: 'lint',
  needs: [prepareTask.name],
  run: () => oneCheck([ESLINT, '.', '--max-warnings', '0']),
};

export const documentsTask = {
  name: 'clinical documents',
  kind: 'lint',
  needs: [prepareTask.name],
  run: () => oneCheck([inRoot('scripts/clinical-docs.mjs'), '--check']),
};

const WEB = 'apps/web';
export const typesOf = (folder) => `types of ${folder}`;

/** Next writes the types of its routes first; the rest is the same for every workspace. */
async function checkTypes(folder) {
  if (folder === WEB) {
    const generated = await outcome([nextProgram(), 'typegen'], { cwd: WEB });
    if (generated.status !== 0) return { counts: FAILED, output: generated.output };
  }
  return oneCheck([TSC, '-p', 'tsconfig.json', '--noEmit'], { cwd: folder });
}

export const typesTasks = () =>
  workspacesWith('tsconfig.json').map((folder) => ({
    name: typesOf(folder),
    kind: 'types',
    needs: [prepareTask.name],
    run: () => checkTypes(folder),
  }));

export const buildTask = {
  name: 'build of the web application',
  kind: 'build',
  needs: [prepareTask.name],
  // Both write to .next.
  after: [typesOf(WEB)],
  async run() {
    await buildIfStale('web');
    return { counts: PASSED };
  },
};
