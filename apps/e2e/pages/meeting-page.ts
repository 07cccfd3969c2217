import type { TechniqueId } from '@bonemet/engine';
import { expect, type Locator } from '@playwright/test';
import type { Person } from '../support/test';
import { isLineOf } from './option-line';

/** The live meeting, as one person sees it. */
export class MeetingPage {
  constructor(readonly person: Person) {}

  private get page() {
    return this.person.page;
  }

  async open(path: string): Promise<this> {
    await this.page.goto(path);
    return this.follows();
  }

  /** Loads the page again; it comes drawn from the server before its keys do anything. */
  async reload(): Promise<this> {
    await this.page.reload();
    return this.follows();
  }

  private async follows(): Promise<this> {
    await expect(this.page.getByText(this.person.words('live.connection.live'), { exact: true })).toBeVisible();
    return this;
  }

  get caseName(): Locator {
    return this.page.getByRole('heading', { level: 1 });
  }

  /** A button by the message on it. */
  button(message: string, values?: Record<string, string | number>): Locator {
    return this.page.getByRole('button', { name: this.person.words(message, values), exact: true });
  }

  get dialog(): Locator {
    return this.page.locator('dialog[open]');
  }

  /** The desk of whoever leads; nobody else has it. */
  get desk(): Locator {
    return this.page.locator('.chair');
  }

  /** The black key, when this is what it does. */
  key(message: string): Locator {
    const words = this.page.getByText(this.person.words(message), { exact: true });
    return this.page.locator('.bm-next-key').filter({ has: words });
  }

  async press(message: string): Promise<void> {
    await this.key(message).click();
  }

  /** What else the desk offers: its button carries the letter that does the same. */
  else(message: string, values?: Record<string, string | number>): Locator {
    return this.desk.locator('.chair-else').getByRole('button', { name: this.person.words(message, values) });
  }

  async openMeeting(): Promise<void> {
    await this.press('chair.act.openMeeting');
    await expect(this.page.getByText(this.person.words('live.waiting.planned.title'))).toHaveCount(0);
  }

  async present(pseudonym: string): Promise<void> {
    await this.desk.getByRole('button', { name: pseudonym }).first().click();
    await this.sees(pseudonym);
  }

  async sees(pseudonym: string): Promise<void> {
    await expect(this.caseName).toContainText(pseudonym);
  }

  /** Puts these techniques on the ballot, or as many of the first lines as a number says, and opens the vote. */
  async openVote(wanted: number | readonly TechniqueId[]): Promise<void> {
    const lines = this.page.locator('.picker-line');
    await expect(lines.first()).toBeVisible();
    let chosen = 0;
    for (const [index, line] of (await lines.all()).entries()) {
      const text = await line.innerText();
      const isWanted = typeof wanted === 'number' ? index < wanted : wanted.some((technique) => isLineOf(text, technique, this.person.language));
      await line.getByRole('checkbox').setChecked(isWanted);
      if (isWanted) chosen++;
    }
    expect(chosen, 'lines on the ballot').toBe(typeof wanted === 'number' ? wanted : wanted.length);
    await this.press('chair.picker.open');
    await expect(this.progress).toBeVisible();
  }

  ballotLine(index: number): Locator {
    return this.page.locator('.ballot-line').nth(index);
  }

  rating(index: number, rating: number): Locator {
    return this.ballotLine(index).getByRole('radio', { name: new RegExp(`^${rating}\\b`) });
  }

  /** The board has this answer: it gave a receipt. */
  async isReceived(index: number): Promise<void> {
    await expect(this.ballotLine(index)).toContainText(this.person.words('live.ballot.received', { receipt: '' }).trim());
  }

  /** The answer is on this device alone. */
  async isKept(index: number): Promise<void> {
    await expect(this.ballotLine(index)).toContainText(this.person.words('live.ballot.status.failed'));
  }

  /** Rates one option and waits until the server has it. */
  async rate(index: number, rating: number): Promise<void> {
    await this.rating(index, rating).click();
    await this.isReceived(index);
  }

  async rateAll(ratings: readonly number[]): Promise<void> {
    await expect(this.ballotLine(ratings.length - 1)).toBeVisible();
    for (const [index, rating] of ratings.entries()) await this.rate(index, rating);
  }

  async abstain(index: number): Promise<void> {
    await this.ballotLine(index).getByRole('button').click();
    await this.isReceived(index);
  }

  /** Abstains and says why in words of their own. */
  async abstainInWords(index: number, words: string): Promise<void> {
    await this.abstain(index);
    await this.button('live.ballot.abstaining.other').last().click();
    await this.ballotLine(index).getByRole('textbox').fill(words);
    await this.page.keyboard.press('Enter');
    await expect(this.ballotLine(index)).toContainText(words);
    await this.isReceived(index);
  }

  get progress(): Locator {
    return this.page.locator('.bm-progress-count');
  }

  async seesProgress(complete: number, electors?: number): Promise<void> {
    await expect(this.progress.locator('b')).toHaveText(String(complete));
    if (electors !== undefined) await expect(this.progress).toContainText(this.person.words('live.progress.sentence', { electors, complete }));
  }

  async closeVote(): Promise<void> {
    await this.press('chair.act.close');
    await expect(this.key('chair.act.reveal')).toBeVisible();
  }

  async reveal(): Promise<void> {
    await this.press('chair.act.reveal');
    await expect(this.resultLine(0)).toBeVisible();
  }

  resultLine(index: number): Locator {
    return this.page.locator('.live-round .results-line').nth(index);
  }

  async seesMedian(index: number, median: string): Promise<void> {
    await expect(this.resultLine(index).locator('.results-median b')).toHaveText(median);
  }

  /** A case in the agenda beside the meeting, by its state. */
  listed(pseudonym: string, state: 'decided' | 'current' | 'waiting' | 'blocked' | 'listed'): Locator {
    return this.page.locator(`.bm-agenda-item--${state}`, { hasText: pseudonym });
  }
}
