// npm run bench: the side-by-side measurements. `npm run bench engine` needs no database; the others make one of
// their own: `cases` (`npm run bench cases -- 100000` for fewer than a million cases), `live` (`-- 200` for a room of
// that size alone), `race` and `faults` (`-- 20` for fewer of them), and `pages`, which also needs a browser;
// with no word it measures the engine and the room.
import { requireNode } from './lib/node-version.mjs';

requireNode();
const { pathToFileURL } = await import('node:url');
const { findBrowser } = await import('./lib/browser.mjs');
const { runFaults } = await import('./bench/faults.mjs');
const { buildIfStale } = await import('./lib/builds.mjs');
const { runDatabaseProgram } = await import('./lib/database-programs.mjs');
const { installDependencies } = await import('./lib/dependencies.mjs');
const { Failure } = await import('./lib/failure.mjs');
const { inRoot, requireOf } = await import('./lib/paths.mjs');
const { launch, runProgram } = await import('./lib/processes.mjs');

async function measureEngine() {
  await installDependencies();
  await buildIfStale('engine');
  const tsx = pathToFileURL(requireOf('packages/db').resolve('tsx')).href;
  const args = ['--import', tsx, inRoot('apps/bench/src/engine/main.ts')];
  const { child } = launch(process.execPath, args, { cwd: inRoot() });
  return new Promise((resolve) => child.once('exit', (code) => resolve(code ?? 1)));
}

/** In a browser, on the built application. */
async function measurePages() {
  await installDependencies();
  await buildIfStale('web');
  process.env.CHROME_PATH = await findBrowser();
  return runDatabaseProgram('apps/bench/src/pages/main.ts', [], { ...ownDatabase, cluster: 'bench-pages' });
}

/** On two processes of the built application. */
async function measureLive(...people) {
  await installDependencies();
  await buildIfStale('web');
  return runDatabaseProgram('apps/bench/src/live/main.ts', people, { ...ownDatabase, cluster: 'bench-live' });
}

const ownDatabase = { migrated: true };
const BENCHMARKS = {
  engine: measureEngine,
  live: measureLive,
  faults: runFaults,
  race: (...times) => runDatabaseProgram('apps/bench/src/race/main.ts', times, { ...ownDatabase, cluster: 'bench-race' }),
  pages: measurePages,
  cases: (...size) => runDatabaseProgram('apps/bench/src/cases/main.ts', size, { ...ownDatabase, cluster: 'bench-cases' }),
};
/** What may be said after the name: how many cases, people in the room, races or kills. */
const WORDS_MORE = { cases: /^\d{1,8}$/, live: /^\d{2,4}$/, race: /^\d{1,5}$/, faults: /^\d{1,4}$/ };

async function main([name, ...more]) {
  if (name === undefined) return (await BENCHMARKS.engine()) || BENCHMARKS.live();
  const fits = more.length === 0 || (more.length === 1 && WORDS_MORE[name]?.test(more[0]));
  if (!fits || !Object.hasOwn(BENCHMARKS, name)) {
    throw new Failure(`There is no benchmark of this name: ${[name, ...more].join(' ')}.`, {
      todo: `Choose one of them, or none to run all: ${Object.keys(BENCHMARKS).join(', ')}`,
    });
  }
  return BENCHMARKS[name](...more);
}

await runProgram(() => main(process.argv.slice(2)));
