// npm run bench: the side-by-side measurements. `npm run bench engine` needs no database; `npm run
// bench votes` makes one of its own; with no word it measures both.
import { requireNode } from './lib/node-version.mjs';

requireNode();
const { pathToFileURL } = await import('node:url');
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

const ownDatabase = { cluster: 'bench', migrated: true };
const BENCHMARKS = {
  engine: measureEngine,
  votes: () => runDatabaseProgram('apps/bench/src/votes/main.ts', [], ownDatabase),
};

async function main([name, ...more]) {
  if (name === undefined) return (await BENCHMARKS.engine()) || BENCHMARKS.votes();
  if (more.length > 0 || !Object.hasOwn(BENCHMARKS, name)) {
    throw new Failure(`There is no benchmark of this name: ${[name, ...more].join(' ')}.`, {
      todo: `Choose one of them, or none to run all: ${Object.keys(BENCHMARKS).join(', ')}`,
    });
  }
  return BENCHMARKS[name]();
}

await runProgram(() => main(process.argv.slice(2)));
