import { expect, type Locator } from '@playwright/test';
import type { MeetingPage } from './meeting-page';

/** The plan before the board, from the chair's pen to the signature, as one person sees it. */
export class PlanPart {
  constructor(private readonly room: MeetingPage) {}

  private get page() {
    return this.room.person.page;
  }

  get section(): Locator {
    return this.page.locator('.board-plan');
  }

  /** Begins the decision and puts the option with the highest median before the board. */
  async propose(): Promise<void> {
    await this.room.press('chair.act.decide');
    await this.page.locator('.plan-candidates button').first().click();
    await this.room.press('chair.plan.propose');
    await expect(this.section).toBeVisible();
  }

  async agree(): Promise<void> {
    await this.room.button('live.plan.agree').click();
    await expect(this.room.button('live.plan.agreed')).toBeVisible();
  }

  async disagree(opinion: string, reason: string): Promise<void> {
    const { words } = this.room.person;
    await this.room.button('live.minority.open').click();
    await this.room.dialog.getByLabel(words('live.minority.opinion'), { exact: true }).fill(opinion);
    await this.room.dialog.getByLabel(words('live.minority.reason'), { exact: true }).fill(reason);
    await this.room.dialog.getByRole('button', { name: words('live.minority.record'), exact: true }).click();
    await expect(this.section).toContainText(opinion);
  }

  async sign(standing: 'final' | 'provisional', pseudonym: string): Promise<void> {
    await this.room.press(`chair.sign.${standing}`);
    await expect(this.room.listed(pseudonym, 'decided')).toHaveCount(1);
  }

  /** Where the signed decision is read. */
  async address(): Promise<string> {
    const link = this.page.getByRole('link', { name: this.room.person.words('live.plan.open'), exact: true });
    return (await link.getAttribute('href')) ?? '';
  }
}
