// npm run browser-hash [-- COUNT]: the same generated cases in Node and in Chromium must give the same results.
import { Worker, isMainThread, parentPort, workerData } from 'node:worker_threads';
import { fileURLToPath } from 'node:url';
import { hashCases } from './browser-hash/hash-cases.mjs';
import { findBrowser } from './lib/browser.mjs';
import { isRoot, requireOf } from './lib/paths.mjs';

const BATCH = 1000;

const sizes = (count) => Array.from({ length: Math.ceil(count / BATCH) }, (_, batch) => Math.min(BATCH, count - batch * BATCH));

async function inBrowser(count) {
  const { build } = requireOf('apps/bench')('esbuild');
  const { chromium } = requireOf('apps/e2e')('@playwright/test');
  const entryPoints = [fileURLToPath(new URL('browser-hash/hash-cases.mjs', import.meta.url))];
  const { outputFiles } = await build({ entryPoints, bundle: true, write: false, format: 'iife', globalName: 'cases' });
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
    for (const [batch, size] of sizes(count).entries()) {
      hashes.push(await page.evaluate(([number, length]) => globalThis.cases.hashCases(number, length), [batch, size]));
    }
    return { hashes, version: browser.version() };
  } finally {
    await browser.close();
  }
}

/** In a thread of its own, so that both sides work at the same time. */
function inNode(count) {
  return new Promise((resolve, reject) => {
    const worker = new Worker(new URL(import.meta.url), { workerData: { count } });
    worker.once('message', resolve).once('error', reject);
  });
}

if (isMainThread) {
  const count = Number(process.argv[2] ?? '1000000');
  const [node, { hashes, version }] = await Promise.all([inNode(count), inBrowser(count)]);
  const differing = node.findIndex((hash, batch) => hash !== hashes[batch]);
  const same = differing === -1 && node.length === hashes.length;
  console.log(`${count} cases, Node ${process.versions.node} and Chromium ${version}: ${same ? 'identical' : `different from batch ${differing} on`} (${node.at(-1)})`);
  process.exitCode = same ? 0 : 1;
} else {
  parentPort.postMessage(sizes(workerData.count).map((size, batch) => hashCases(batch, size)));
}
