// What a browser loads and how fast it answers: script of the first load, LCP and CLS on a slow device, and
// the time from a key press to the updated panel beside the form, for a case with five lesions.
import { randomBytes } from 'node:crypto';
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { seedDemo } from '@bonemet/db/seed';
import { chromium } from '@playwright/test';
import { milliseconds, quantile } from '../statistics';
import { startWeb } from '../web/web-process';
import { enterFiveLesions } from './five-lesions';
import { measureFirstLoad } from './first-load';
import { signedIn } from './signed-in';
import { measureTyping } from './typing';

const ownerUrl = process.env['OWNER_DATABASE_URL'];
const appUrl = process.env['APP_DATABASE_URL'];
if (!ownerUrl || !appUrl) throw new Error('OWNER_DATABASE_URL and APP_DATABASE_URL are not set: use npm run bench');

const identityKey = randomBytes(32).toString('hex');
await seedDemo({ ownerUrl, appUrl, identityKey, language: 'en', now: new Date() });
const secret = randomBytes(32).toString('hex');
const web = await startWeb({
  APP_DATABASE_URL: appUrl, AUTH_SECRET: secret, NEXTAUTH_SECRET: secret, AUTH_TRUST_HOST: 'true', IDENTITY_KEY: identityKey,
  DOCUMENT_FOLDER: mkdtempSync(path.join(tmpdir(), 'bonemet-bench-')), BONEMET_MODE: 'demo', BONEMET_SECURE_COOKIES: 'false', NEXT_TELEMETRY_DISABLED: '1',
});
const executablePath = process.env['CHROME_PATH'] || undefined;
const browser = await chromium.launch({ ...(executablePath && { executablePath }), args: ['--no-sandbox', '--disable-gpu'] });
try {
  const referrer = await signedIn(browser, web.address, 'oncology');
  const caseId = await enterFiveLesions(referrer.page);
  for (const [name, account, place] of [
    ['case, form', 'oncology', `/cases/${caseId}/edit`],
    ['case, read', 'surgery', `/cases/${caseId}`],
    ['review', 'surgery', `/review/${await reviewable(referrer.page)}`],
  ] as const) {
    const load = await measureFirstLoad(browser, web.address, account, place);
    console.log(`${name}: script until loaded ${kilobytes(load.scriptBytes)}, later ${kilobytes(load.laterBytes)}; LCP ${milliseconds(load.lcp)}, CLS ${load.cls.toFixed(3)} (four times slower processor, 10 Mbit/s, 40 ms)`);
  }
  const { floor, panel } = await measureTyping(referrer.page, `${web.address}/cases/${caseId}/edit`);
  console.log(`key press to the next frame, an input alone: p50 ${milliseconds(quantile(floor, 0.5))}, p95 ${milliseconds(quantile(floor, 0.95))} (${floor.length} keys)`);
  console.log(`key press to the updated panel, five lesions: p50 ${milliseconds(quantile(panel, 0.5))}, p95 ${milliseconds(quantile(panel, 0.95))}, ${(quantile(panel, 0.5) / quantile(floor, 0.5)).toFixed(1)} times the input alone (${panel.length} keys)`);
} finally {
  await browser.close();
  await web.stop();
}

function kilobytes(bytes: number): string {
  return `${(bytes / 1000).toFixed(1)} kB`;
}

/** A case that waits for opinions. */
async function reviewable(page: Awaited<ReturnType<typeof signedIn>>['page']): Promise<string> {
  const answer = await page.request.get(`${web.address}/api/trpc/case.list?input=${encodeURIComponent(JSON.stringify({ json: { limit: 20, status: ['scheduled'] } }))}`);
  const { result } = (await answer.json()) as { result: { data: { json: { cases: { record: { id: string } }[] } } } };
  const [first] = result.data.json.cases;
  if (!first) throw new Error('no case waits for opinions');
  return first.record.id;
}
