// npm run docs:clinical [-- --check]: writes docs/clinical from the engine's knowledge, or says what is out of date.
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { clinicalDocuments } from './clinical-docs/documents.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
const built = (path) => import(join(root, 'packages/engine/dist', path));
const [engine, catalogue, { englishLibrary }, { frenchLibrary }] = await Promise.all(
  ['index.js', 'library/index.js', 'texts/en/library.js', 'texts/fr/library.js'].map(built),
);

const documents = Object.entries(clinicalDocuments(engine, catalogue, { en: englishLibrary, fr: frenchLibrary }));
const outdated = documents.filter(([path, text]) => {
  const place = join(root, 'docs/clinical', path);
  return !existsSync(place) || readFileSync(place, 'utf8') !== text;
});

if (process.argv.includes('--check')) {
  for (const [path] of outdated) console.error(`docs/clinical/${path} does not say what the engine knows. Run: npm run docs:clinical`);
  process.exitCode = outdated.length === 0 ? 0 : 1;
} else {
  for (const [path, text] of outdated) {
    const place = join(root, 'docs/clinical', path);
    mkdirSync(dirname(place), { recursive: true });
    writeFileSync(place, text);
  }
  console.log(`docs/clinical: ${documents.length} documents, ${outdated.length} written.`);
}
