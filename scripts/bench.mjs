// npm run bench: the side-by-side measurements. `npm run bench engine` needs no database; `npm run bench votes`
// and `npm run bench cases` make one of their own (`npm run bench cases -- 100000` for fewer than a million
// cases), `npm run bench pages` also a browser; with no word it measures the engine and the votes.
import { requireNode } from './lib/node-version.mjs';

requireNode();
const { pathToFileURL } = await import('node:url');
const { findBrowser } = await import('./lib/browser.mjs');
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

const ownDatabase = { cluster: 'bench', migrated: true };
const BENCHMARKS = {
  engine: measureEngine,
  votes: () => runDatabaseProgram('apps/bench/src/votes/main.ts', [], ownDatabase),
  pages: measurePages,
  cases: (...size) => runDatabaseProgram('apps/bench/src/cases/main.ts', size, { ...ownDatabase, cluster: 'bench-cases' }),
};
/** What may be said after the name: how many cases. */
const WORDS_MORE = { cases: /^\d{1,8}$/ };

async function main([name, ...more]) {
  if (name === undefined) return (await BENCHMARKS.engine()) || BENCHMARKS.votes();
  const fits = more.length === 0 || (more.length === 1 && WORDS_MORE[name]?.test(more[0]));
  if (!fits || !Object.hasOwn(BENCHMARKS, name)) {
    throw new Failure(`There is no benchmark of this name: ${[name, ...more].join(' ')}.`, {
      todo: `Choose one of them, or none to run all: ${Object.keys(BENCHMARKS).join(', ')}`,
    });
  }
  return BENCHMARKS[name](...more);
}

await runProgram(() => main(process.argv.slice(2)));
