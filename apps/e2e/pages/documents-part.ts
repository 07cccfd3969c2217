import path from 'node:path';
import { expect, type Locator } from '@playwright/test';
import type { Person } from '../support/test';

/** Images and documents in the form of a case, as one person sees them. */
export class DocumentsPart {
  constructor(private readonly person: Person) {}

  get section(): Locator {
    return this.person.page.locator('#part-documents');
  }

  get rows(): Locator {
    return this.section.locator('.document');
  }

  async open(casePath: string): Promise<void> {
    await this.person.page.goto(`${casePath}/edit`);
    await this.section.scrollIntoViewIfNeeded();
    // How many there are is said once the list is here.
    await expect(this.section.locator('.bm-section-note')).toBeVisible();
  }

  /** Chooses files as a person does, and waits until each has its result. */
  async add(...files: readonly string[]): Promise<void> {
    const { page, words } = this.person;
    const [chooser] = await Promise.all([page.waitForEvent('filechooser'), this.section.getByRole('button', { name: words('documents.add') }).click()]);
    await chooser.setFiles([...files]);
    for (const file of files) await expect(this.result(path.basename(file))).toHaveClass(/upload--(done|refused)/);
  }

  result(fileName: string): Locator {
    return this.section.locator('.upload', { hasText: fileName });
  }

  /** What a document is called on the server, as the address that shows it says. */
  async idOf(row: Locator): Promise<string> {
    const id = await row.getAttribute('data-row');
    if (!id) throw new Error('a row without a document');
    return id;
  }

  /** Opens a picture and places two points by keyboard: an eighth of its width to either side of its middle. */
  async measure(row: Locator): Promise<Locator> {
    const { page, words } = this.person;
    await row.locator('button.opener').click();
    const dialog = page.getByRole('dialog');
    await dialog.getByRole('button', { name: words('viewer.measure'), exact: true }).click();
    await dialog.getByRole('button', { name: words('viewer.placePoints') }).click();
    return dialog.locator('.bm-viewer-length');
  }
}
