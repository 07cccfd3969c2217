import { expect, type Locator } from '@playwright/test';
import { hears } from '../support/hears';
import type { Person } from '../support/test';

/** The reviewer's list and the review of one case, as one person sees them. */
export class ReviewPage {
  constructor(private readonly person: Person) {}

  /** Opens a case from the list of those that wait for an opinion, and returns its address. */
  async open(pseudonym: string): Promise<string> {
    const { page } = this.person;
    await page.goto('/review');
    await page.getByRole('listitem').filter({ hasText: pseudonym }).getByRole('link').click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(pseudonym);
    await hears(page);
    return new URL(page.url()).pathname;
  }

  listed(pseudonym: string): Locator {
    return this.person.page.getByRole('listitem').filter({ hasText: pseudonym });
  }

  /** The option in hand. */
  get current(): Locator {
    return this.person.page.locator('[data-current]');
  }

  get status(): Locator {
    return this.current.getByRole('status');
  }

  key(rating: number): Locator {
    return this.current.getByRole('radio', { name: new RegExp(`^${rating}\\b`) });
  }

  get next(): Locator {
    return this.current.getByRole('button').last();
  }

  get done(): Locator {
    return this.person.page.locator('#ballot-done');
  }

  /** How many options the ballot has, as the page says it. */
  async size(): Promise<number> {
    await expect(this.current).toBeVisible();
    return this.person.page.locator('.review-lines > li').count();
  }

  /** What stands in the box of an option that is not in hand. */
  answerOf(option: string): Locator {
    return this.person.page.locator('.review-row').filter({ hasText: option }).locator('.review-box');
  }

  /** What was answered to each option that is not in hand, in their order. */
  get answers(): Locator {
    return this.person.page.locator('.review-box');
  }

  /** Rates the option in hand and goes on, the way this person touches the screen. */
  async rate(rating: number, touch: 'tap' | 'click' = 'click'): Promise<void> {
    const name = await this.current.getByRole('heading').textContent();
    await this.key(rating)[touch]();
    await expect(this.key(rating)).toBeChecked();
    await this.next[touch]();
    await expect(this.current.getByRole('heading').filter({ hasText: name ?? '' })).toHaveCount(0);
  }

  async rateAll(ratings: readonly number[], touch: 'tap' | 'click' = 'click'): Promise<void> {
    for (const rating of ratings) await this.rate(rating, touch);
  }

  async comment(body: string): Promise<void> {
    const { page, words } = this.person;
    await page.getByRole('textbox', { name: words('discussion.write') }).fill(body);
    await page.getByRole('button', { name: words('discussion.submit'), exact: true }).click();
    await expect(this.comments).toContainText([body]);
  }

  get comments(): Locator {
    return this.person.page.locator('.comments li');
  }
}
