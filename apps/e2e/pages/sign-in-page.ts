import { hears } from '../support/hears';
import type { Person } from '../support/test';

export class SignInPage {
  constructor(private readonly person: Person) {}

  async open(): Promise<void> {
    await this.person.page.goto('/sign-in');
  }

  async submit(email: string, password: string): Promise<void> {
    const { page, words } = this.person;
    await page.getByLabel(words('signIn.email')).fill(email);
    await page.getByLabel(words('signIn.password'), { exact: true }).fill(password);
    await page.getByRole('button', { name: words('signIn.submit') }).click();
  }

  async signIn(email: string, password: string): Promise<void> {
    await this.open();
    await this.submit(email, password);
    const { page } = this.person;
    await page.waitForURL(({ pathname }) => !pathname.startsWith('/sign-in'));
    await hears(page);
  }
}
