import { expect } from '@playwright/test';
import type { Person } from '../support/test';

/** The way in of somebody from elsewhere. */
export async function enterAsGuest({ page, words }: Person, link: string, code: string): Promise<void> {
  await page.goto(new URL(link).pathname);
  await page.getByLabel(words('guest.code')).fill(code);
  await page.getByRole('button', { name: words('guest.submit') }).click();
  await expect(page).toHaveURL(/\/meetings\/[0-9a-f-]{36}$/);
}
