import type { Page } from '@playwright/test';

/** Waits until the page hears what is pressed; one without a script, such as a document, has nothing to wait for. */
export const hears = (page: Page): Promise<void> => page.locator('html[data-hears], html:not(:has(script))').waitFor({ state: 'attached' });
