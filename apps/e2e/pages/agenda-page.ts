import { expect, type Locator } from '@playwright/test';
import type { Person } from '../support/test';

/** The agenda of one meeting, as who plans it sees it. */
export class AgendaPage {
  constructor(private readonly person: Person) {}

  /** Plans a meeting the way a coordinator does, and answers where its agenda is. */
  async plan(place: string): Promise<string> {
    const { page, words } = this.person;
    await page.goto('/meetings');
    await page.getByRole('link', { name: words('meetingList.plan') }).click();
    await expect(page).toHaveURL(/\/meetings\/new$/);
    await page.getByLabel(words('agenda.meeting.time')).fill('14:30');
    await page.getByLabel(words('agenda.meeting.place')).fill(place);
    await page.getByRole('button', { name: words('agenda.meeting.plan'), exact: true }).click();
    await expect(page).toHaveURL(/\/meetings\/[0-9a-f-]{36}\/agenda$/);
    await expect(page.getByText(place, { exact: false }).first()).toBeVisible();
    return new URL(page.url()).pathname;
  }

  /** The agenda of the demonstration's meeting. */
  async openFirst(): Promise<void> {
    const { page, words } = this.person;
    await page.goto('/meetings');
    // Other tests hold meetings of their own in other rooms.
    await page.locator('.meeting-line', { hasText: /Room 2|Salle 2/ }).getByRole('link', { name: words('meetingList.agenda'), exact: true }).first().click();
    await expect(page).toHaveURL(/\/agenda$/);
  }

  get rows(): Locator {
    return this.person.page.locator('.planned-item');
  }

  row(pseudonym: string): Locator {
    return this.rows.filter({ hasText: pseudonym });
  }

  async seesOrder(...pseudonyms: string[]): Promise<void> {
    await expect(this.rows.locator('h3')).toHaveText(pseudonyms);
  }

  /** Nothing of what was done to the agenda is on its way any more. */
  async saved(count: number): Promise<void> {
    const { page, words } = this.person;
    await expect(page.getByText(words('agenda.planned.note', { count }), { exact: true })).toBeVisible();
  }

  async takeOff(pseudonym: string): Promise<void> {
    const { page, words } = this.person;
    await page.getByRole('button', { name: words('agenda.planned.remove', { name: pseudonym }) }).click();
    await expect(this.row(pseudonym)).toHaveCount(0);
    await expect(page.locator('.ready-case').filter({ hasText: pseudonym })).toBeVisible();
  }

  async add(pseudonym: string): Promise<void> {
    const { page, words } = this.person;
    await page.getByRole('button', { name: words('agenda.ready.add', { name: pseudonym }) }).click();
    await expect(this.row(pseudonym)).toBeVisible();
  }

  /** Moves a case with the keyboard alone, and stays on the key that was pressed. */
  async moveByKey(pseudonym: string, way: 'earlier' | 'later'): Promise<void> {
    const { page, words } = this.person;
    const key = page.getByRole('button', { name: words(`agenda.planned.${way}`, { name: pseudonym }) });
    await key.focus();
    await page.keyboard.press('Enter');
    await expect(key).toBeFocused();
  }

  /** Lets a guest in; answers with the way that they are told by mail and by telephone. */
  async inviteGuest(name: string, specialty: string): Promise<{ link: string; code: string }> {
    const { page, words } = this.person;
    await page.getByLabel(words('agenda.guests.name')).fill(name);
    await page.getByLabel(words('agenda.guests.specialty')).selectOption({ label: specialty });
    await page.getByRole('button', { name: words('agenda.guests.invite') }).click();
    const link = page.locator('[data-guest-link]');
    await expect(link).toContainText('/guest/');
    return { link: await link.innerText(), code: await page.locator('[data-guest-code]').innerText() };
  }
}
