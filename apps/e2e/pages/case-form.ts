import { type FieldId, fieldById, fieldLabel, valueLabel } from '@bonemet/engine';
import { expect, type Locator } from '@playwright/test';
import type { Person } from '../support/test';

/** The form of a case, used as a person uses it: by the words on the screen and by nothing else. */
export class CaseForm {
  constructor(private readonly person: Person) {}

  private get page() {
    return this.person.page;
  }

  /** Begins a case from the list of cases and gives its address. */
  async begin(): Promise<string> {
    const { words } = this.person;
    await this.page.goto('/cases');
    await this.page.getByRole('button', { name: words('caseList.new.begin') }).click();
    await this.page.waitForURL(/\/cases\/[0-9a-f-]+\/edit$/);
    await expect(this.page.getByRole('combobox', { name: words('picker.input') })).toBeEnabled();
    return new URL(this.page.url()).pathname;
  }

  /** Types a site and takes the first that is offered. */
  async addLesion(typed: string, letter: string): Promise<void> {
    const { words } = this.person;
    const input = this.page.getByRole('combobox', { name: words('picker.input') });
    await input.fill(typed);
    const offered = this.page.getByRole('listbox');
    await offered.getByRole('option').first().waitFor();
    // A name that can mean nothing else is marked already.
    if ((await offered.getByRole('option', { selected: true }).count()) === 0) await input.press('ArrowDown');
    await input.press('Enter');
    await expect(this.page.locator('.lesions')).toContainText(letter);
    await expect(this.section(words('caseForm.part.lesion'))).toBeVisible();
  }

  /** Everything that can be asked of this case comes into view. */
  async showAllQuestions(): Promise<void> {
    const more = this.page.locator('.form-more > button[aria-expanded="false"]');
    for (let left = await more.count(); left > 0; left = await more.count()) await more.first().click();
  }

  async answer(id: FieldId, value: unknown): Promise<void> {
    const field = fieldById(id);
    if (!field) throw new Error(`no field ${id}`);
    const label = fieldLabel(id, this.person.language);
    if (Array.isArray(value)) return this.tick(label, value.map((one) => valueLabel(id, String(one), this.person.language)));
    if (typeof value === 'number') return this.type(label, String(value).replace('.', this.person.language === 'fr' ? ',' : '.'));
    return this.choose(label, valueLabel(id, String(value), this.person.language));
  }

  private async choose(label: string, answer: string): Promise<void> {
    const radios = this.page.getByRole('radiogroup', { name: label, exact: true });
    const list = this.page.getByRole('combobox', { name: label, exact: true });
    await radios.or(list).first().waitFor();
    if ((await radios.count()) > 0) await radios.getByRole('radio', { name: answer, exact: true }).check();
    else await list.selectOption({ label: answer });
  }

  private async tick(label: string, answers: readonly string[]): Promise<void> {
    const group = this.page.getByRole('group', { name: label, exact: true });
    for (const answer of answers) await group.getByRole('checkbox', { name: answer, exact: true }).check();
  }

  async type(label: string, text: string): Promise<void> {
    await this.page.getByRole('textbox', { name: label, exact: true }).fill(text);
  }

  /** Waits until the server has everything. */
  async saved(): Promise<void> {
    const { words } = this.person;
    const at = words('caseForm.save.savedAt', { time: '' }).trim();
    await expect(this.page.locator('.save-line')).toHaveText(new RegExp(`${at} \\d|${words('caseForm.save.saved')}`));
  }

  section(title: string): Locator {
    return this.page.locator('section', { has: this.page.getByRole('heading', { name: title, exact: true }) }).first();
  }

  /** The names of the options that stand beside the form. */
  async options(): Promise<string[]> {
    return this.page.locator('[data-pane="panel"] #options details.bm-option .bm-option-name').allTextContents();
  }
}
