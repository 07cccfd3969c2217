import { expect, type Locator } from '@playwright/test';
import type { Person } from '../support/test';

/** The page of a case, as one person sees it. */
export class CasePage {
  constructor(private readonly person: Person) {}

  /** Finds a case in the list, opens it and returns its address. */
  async open(pseudonym: string): Promise<string> {
    const { page } = this.person;
    // By its name, however many cases others have entered meanwhile.
    await page.goto(`/cases?q=${encodeURIComponent(pseudonym)}`);
    await page.getByRole('link', { name: pseudonym }).first().click();
    await expect(page.getByRole('heading', { level: 1 })).toContainText(pseudonym);
    return new URL(page.url()).pathname;
  }

  /** One line of the options to discuss. */
  option(name: string): Locator {
    return this.person.page.locator('#options details.bm-option', { hasText: name }).first();
  }

  /** Records a fact of the case as the form does. */
  async recordFact(path: string, fieldId: string, value: string): Promise<void> {
    const answered = await this.person.page.evaluate(
      async (input) => (await fetch('/api/trpc/case.record', {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({ json: input }),
      })).status,
      { caseId: path.split('/').pop(), entries: [{ lesionId: null, fieldId, value, basedOn: 0 }] },
    );
    expect(answered).toBe(200);
  }
}
