import { expect, type Locator } from '@playwright/test';
import type { Person } from '../support/test';

/** The live meeting, as one person sees it. */
export class MeetingPage {
  constructor(private readonly person: Person) {}

  /** Finds the demonstration's meeting the way a person does. */
  async open(): Promise<string> {
    const { page } = this.person;
    await page.goto('/meetings');
    await page.locator('main h3 a[href^="/meetings/"]').first().click();
    await expect(page).toHaveURL(/\/meetings\/[0-9a-f-]{36}$/);
    return new URL(page.url()).pathname;
  }

  get caseName(): Locator {
    return this.person.page.getByRole('heading', { level: 1 });
  }

  private key(action: string): Locator {
    return this.person.page.getByRole('button', { name: action }).first();
  }

  async press(action: string): Promise<void> {
    await this.key(action).click();
  }

  /** Opens the meeting unless an earlier test has. */
  async openMeetingIfPlanned(): Promise<void> {
    const { page, words } = this.person;
    const open = page.getByRole('button', { name: words('chair.act.openMeeting') });
    const opened = page.getByText(words('live.waiting.planned.title'));
    if (await open.isVisible()) await open.click();
    await expect(opened).toHaveCount(0);
  }

  async present(pseudonym: string): Promise<void> {
    await this.person.page.getByRole('button', { name: pseudonym }).first().click();
    await expect(this.caseName).toContainText(pseudonym);
  }

  /** Leaves only the first lines of the proposed ballot, and opens the vote. */
  async openVote(lines: number): Promise<void> {
    const boxes = this.person.page.locator('.picker input[type="checkbox"]');
    await expect(boxes.first()).toBeVisible();
    for (const [index, box] of (await boxes.all()).entries()) await box.setChecked(index < lines);
    await this.press(this.person.words('chair.picker.open'));
  }

  ballotLine(index: number): Locator {
    return this.person.page.locator('.ballot-line').nth(index);
  }

  /** Rates one option and waits until the server has it. */
  async rate(index: number, rating: number): Promise<void> {
    const line = this.ballotLine(index);
    await line.getByRole('radio', { name: new RegExp(`^${rating}\\b`) }).click();
    await expect(line).toContainText(this.person.words('live.ballot.status.saved'));
  }

  async rateAll(ratings: readonly number[]): Promise<void> {
    await expect(this.ballotLine(ratings.length - 1)).toBeVisible();
    for (const [index, rating] of ratings.entries()) await this.rate(index, rating);
  }

  get progress(): Locator {
    return this.person.page.locator('.bm-progress-count');
  }

  async seesProgress(complete: number, electors: number): Promise<void> {
    await expect(this.progress).toContainText(`${complete}`);
    await expect(this.progress).toContainText(this.person.words('live.progress.sentence', { electors, complete }));
  }

  resultLine(index: number): Locator {
    return this.person.page.locator('.results-line').nth(index);
  }

  async seesMedian(index: number, median: string): Promise<void> {
    await expect(this.resultLine(index).locator('.results-median b')).toHaveText(median);
  }
}
