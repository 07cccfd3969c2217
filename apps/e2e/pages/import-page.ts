import { expect, type Locator } from '@playwright/test';
import type { Person } from '../support/test';

/** The page that brings cases in, used by its words. */
export class ImportPage {
  constructor(private readonly person: Person) {}

  private get page() {
    return this.person.page;
  }

  /** Comes from the list of cases. */
  async open(): Promise<void> {
    const { words } = this.person;
    await this.page.goto('/cases');
    await this.page.getByRole('link', { name: words('exchange.link'), exact: true }).click();
    await expect(this.page.getByRole('heading', { level: 1 })).toHaveText(words('exchange.title'));
  }

  async paste(text: string): Promise<void> {
    const { words } = this.person;
    await this.page.getByRole('textbox', { name: words('exchange.source.text') }).fill(text);
    await this.page.getByRole('button', { name: words('exchange.source.check'), exact: true }).click();
  }

  async choose(name: string, text: string): Promise<void> {
    const [chooser] = await Promise.all([this.page.waitForEvent('filechooser'), this.page.getByRole('button', { name: this.person.words('exchange.source.choose') }).click()]);
    await chooser.setFiles({ name, mimeType: 'application/x-ndjson', buffer: Buffer.from(text) });
  }

  /** The table of a part of the preview, by its name. */
  table(name: string): Locator {
    return this.page.getByRole('table', { name, exact: true });
  }

  get importButton(): Locator {
    return this.page.getByRole('button', { name: this.person.words('exchange.preview.import') });
  }

  /** Imports what is shown and gives the id of the draft. */
  async bringIn(): Promise<string> {
    await this.importButton.click();
    await this.page.waitForURL(/\/cases\/[0-9a-f-]+\/edit$/);
    return new URL(this.page.url()).pathname.split('/')[2] ?? '';
  }

  /** Exports a case from its page and gives the name and the text of the file. */
  async exportCase(caseId: string): Promise<{ readonly name: string; readonly text: string }> {
    await this.page.goto(`/cases/${caseId}`);
    const [download] = await Promise.all([this.page.waitForEvent('download'), this.page.getByRole('button', { name: this.person.words('exchange.export.action'), exact: true }).click()]);
    const pieces: Buffer[] = [];
    for await (const piece of await download.createReadStream()) pieces.push(piece as Buffer);
    return { name: download.suggestedFilename(), text: Buffer.concat(pieces).toString('utf8') };
  }
}
