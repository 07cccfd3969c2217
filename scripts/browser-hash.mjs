// npm run browser-hash [-- COUNT]: the same generated cases in Node and in Chromium must give the same results.
import { fileURLToPath } from 'node:url';
import { Worker } from 'node:worker_threads';
import { requireNode } from './lib/node-version.mjs';

requireNode();
const { findBrowser } = await import('./lib/browser.mjs');
const { buildIfStale } = await import('./lib/builds.mjs');
const { installDependencies } = await import('./lib/dependencies.mjs');
const { isRoot, requireOf } = await import('./lib/paths.mjs');
const { runProgram } = await import('./lib/processes.mjs');
const { wholeNumber } = await import('./lib/whole-number.mjs');

const CASES = new URL('browser-hash/hash-cases.mjs', import.meta.url);
const BATCH = 1000;

const sizes = (count) => Array.from({ length: Math.ceil(count / BATCH) }, (_, batch) => Math.min(BATCH, count - batch * BATCH));

async function inBrowser(batches) {
  const { build } = requireOf('apps/bench')('esbuild');
  const { chromium } = requireOf('apps/e2e')('@playwright/test');
  const shape = { bundle: true, write: false, format: 'iife', globalName: 'cases' };
  const { outputFiles } = await build({ entryPoints: [fileURLToPath(CASES)], ...shape });
  const executablePath = await findBrowser();
  const browser = await chromium.launch({
    ...(executablePath && { executablePath }),
    // Chromium refuses its sandbox to root.
    args: isRoot ? ['--no-sandbox'] : [],
  });
  try {
    const page = await browser.newPage();
    await page.addScriptTag({ content: outputFiles[0].text });
    const hashes = [];
    for (const [batch, size] of batches.entries()) {
      hashes.push(await page.evaluate(([number, length]) => globalThis.cases.hashCases(number, length), [batch, size]));
    }
    return { hashes, version: browser.version() };
  } finally {
    await browser.close();
  }
}

/** In a thread of its own, so that both sides work at the same time. */
function inNode(batches) {
  return new Promise((resolve, reject) => {
    const worker = new Worker(new URL('browser-hash/worker.mjs', import.meta.url), { workerData: batches });
    worker.once('message', resolve).once('error', reject);
  });
}

async function main([text = '1000000']) {
  const count = wholeNumber(text, 'The number of cases');
  await installDependencies();
  await buildIfStale('engine');
  const batches = sizes(count);
  const [node, { hashes, version }] = await Promise.all([inNode(batches), inBrowser(batches)]);
  const differing = node.findIndex((hash, batch) => hash !== hashes[batch]);
  const same = differing === -1 && node.length === batches.length && hashes.length === batches.length;
  const verdict = same ? 'identical' : `different from batch ${differing} on`;
  console.log(`${count} cases, Node ${process.versions.node} and Chromium ${version}: ${verdict} (${node.at(-1)})`);
  return same ? 0 : 1;
}

await runProgram(() => main(process.argv.slice(2)));
