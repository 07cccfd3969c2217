import { expect, type Locator } from '@playwright/test';
import type { Person } from '../support/test';

/** What the room sees on its wall. */
export class ProjectorPage {
  constructor(readonly person: Person) {}

  async open(meetingPath: string): Promise<void> {
    await this.person.page.goto(`${meetingPath}/projector`);
    await expect(this.title).toBeVisible();
    // The server draws it before it follows the meeting.
    await expect(this.body).not.toContainText(this.person.words('projector.connecting'));
  }

  get title(): Locator {
    return this.person.page.getByRole('heading', { level: 1 });
  }

  get body(): Locator {
    return this.person.page.locator('.projector');
  }

  /** How many have voted, and after the reveal the median of the option that is shown large. */
  get number(): Locator {
    return this.body.locator('.projector-number');
  }

  async isAt(position: number, total: number): Promise<void> {
    await expect(this.body).toContainText(this.person.words('projector.position', { position, total }));
  }

  async counts(complete: number, electors: number): Promise<void> {
    await expect(this.number).toContainText(this.person.words('projector.ofAll', { complete, electors }));
  }
}
