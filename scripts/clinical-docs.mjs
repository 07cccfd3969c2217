// npm run docs:clinical [-- --check]: writes docs/clinical from the engine's knowledge, or says what is out of date.
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { requireNode } from './lib/node-version.mjs';

requireNode();
const { buildIfStale } = await import('./lib/builds.mjs');
const { clinicalDocuments } = await import('./clinical-docs/documents.mjs');
const { installDependencies } = await import('./lib/dependencies.mjs');
const { inRoot } = await import('./lib/paths.mjs');
const { runProgram } = await import('./lib/processes.mjs');

async function documents() {
  await installDependencies();
  await buildIfStale('engine');
  const paths = ['index.js', 'library/index.js', 'texts/en/library.js', 'texts/fr/library.js'];
  const [engine, catalogue, { englishLibrary }, { frenchLibrary }] = await Promise.all(
    paths.map((path) => import(inRoot('packages/engine/dist', path))),
  );
  return Object.entries(clinicalDocuments(engine, catalogue, { en: englishLibrary, fr: frenchLibrary }));
}

function isOutdated([path, text]) {
  const place = inRoot('docs/clinical', path);
  return !existsSync(place) || readFileSync(place, 'utf8') !== text;
}

function write([path, text]) {
  const place = inRoot('docs/clinical', path);
  mkdirSync(dirname(place), { recursive: true });
  writeFileSync(place, text);
}

async function main([option]) {
  const all = await documents();
  const outdated = all.filter(isOutdated);
  if (option === '--check') {
    for (const [path] of outdated) console.error(`docs/clinical/${path} does not say what the engine knows. Run: npm run docs:clinical`);
    return outdated.length === 0 ? 0 : 1;
  }
  outdated.forEach(write);
  console.log(`docs/clinical: ${all.length} documents, ${outdated.length} written.`);
  return 0;
}

await runProgram(() => main(process.argv.slice(2)));
