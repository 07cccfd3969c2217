import type { Browser } from '@playwright/test';
import { signedIn } from './signed-in';

export type FirstLoad = {
  /** Compressed bytes of script, as they came over the wire, until the page was loaded; and what came after. */
  readonly scriptBytes: number;
  readonly laterBytes: number;
  /** Milliseconds. */
  readonly lcp: number;
  readonly cls: number;
};

const SLOW = { offline: false, latency: 40, downloadThroughput: 10e6 / 8, uploadThroughput: 5e6 / 8 };
const SLOWER_PROCESSOR = 4;

/** A first visit with an empty cache, on a device four times slower than this one and a slow network. */
export async function measureFirstLoad(browser: Browser, address: string, account: string, place: string): Promise<FirstLoad> {
  const { context } = await signedIn(browser, address, account);
  const page = await context.newPage();
  const line = await context.newCDPSession(page);
  await line.send('Network.enable');
  await line.send('Network.clearBrowserCache');
  await line.send('Network.emulateNetworkConditions', SLOW);
  await line.send('Emulation.setCPUThrottlingRate', { rate: SLOWER_PROCESSOR });
  await page.addInitScript(observe);
  await page.goto(place, { waitUntil: 'load' });
  const loaded = await page.evaluate(() => performance.getEntriesByType('resource').length);
  await page.waitForLoadState('networkidle');
  const measured = await page.evaluate((count) => {
    const scripts = (entries: PerformanceEntry[]) =>
      (entries as PerformanceResourceTiming[]).filter(({ name }) => new URL(name).pathname.endsWith('.js')).reduce((sum, { encodedBodySize }) => sum + encodedBodySize, 0);
    const all = performance.getEntriesByType('resource');
    const { lcp, cls } = (globalThis as unknown as { seen: { lcp: number; cls: number } }).seen;
    return { scriptBytes: scripts(all.slice(0, count)), laterBytes: scripts(all.slice(count)), lcp, cls };
  }, loaded);
  await context.close();
  return measured;
}

function observe() {
  const seen = { lcp: 0, cls: 0 };
  (globalThis as unknown as { seen: typeof seen }).seen = seen;
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries()) seen.lcp = entry.startTime;
  }).observe({ type: 'largest-contentful-paint', buffered: true });
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries() as (PerformanceEntry & { value: number; hadRecentInput: boolean })[]) if (!entry.hadRecentInput) seen.cls += entry.value;
  }).observe({ type: 'layout-shift', buffered: true });
}
