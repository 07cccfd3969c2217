import { expect, type Locator } from '@playwright/test';
import type { Person } from '../support/test';

/** What the room sees on its wall. */
export class ProjectorPage {
  constructor(readonly person: Person) {}

  async open(meetingPath: string): Promise<void> {
    await this.person.page.goto(`${meetingPath}/projector`);
    await expect(this.title).toBeVisible();
  }

  get title(): Locator {
    return this.person.page.getByRole('heading', { level: 1 });
  }

  get body(): Locator {
    return this.person.page.locator('.projector');
  }

  async isAt(position: number, total: number): Promise<void> {
    await expect(this.body).toContainText(this.person.words('projector.position', { position, total }));
  }

  async counts(complete: number, electors: number): Promise<void> {
    await expect(this.body).toContainText(this.person.words('projector.ofAll', { complete, electors }));
  }
}
