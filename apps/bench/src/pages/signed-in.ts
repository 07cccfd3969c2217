import type { Browser, BrowserContext, Page } from '@playwright/test';

const PASSWORD = 'quiet harbour lantern';

export type Visitor = { readonly context: BrowserContext; readonly page: Page };

/** Somebody of the demonstration in a browser of their own. */
export async function signedIn(browser: Browser, address: string, account: string): Promise<Visitor> {
  const context = await browser.newContext({ baseURL: address, viewport: { width: 1440, height: 900 } });
  // Programs are run from their TypeScript, whose compiler names functions through a helper that a page lacks.
  await context.addInitScript('globalThis.__name = (value) => value');
  const page = await context.newPage();
  await page.goto('/sign-in', { waitUntil: 'networkidle' });
  await page.locator('input[type=email]').fill(`${account}@demo.bonemet.example`);
  await page.locator('input[type=password]').fill(PASSWORD);
  await page.keyboard.press('Enter');
  await page.waitForURL((url) => url.pathname === '/' || url.pathname === '/review');
  return { context, page };
}
