import AxeBuilder from '@axe-core/playwright';
import { MeetingPage } from '../pages/meeting-page';
import { expect, type Person, test } from '../support/test';
import { LANGUAGES } from '../support/words';

const RULES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

async function expectNoViolation({ page }: Person, where: string): Promise<void> {
  const { violations } = await new AxeBuilder({ page }).withTags(RULES).analyze();
  const found = violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.join(' ')).join(', ')}`);
  expect(found, where).toEqual([]);
  const width = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
  expect(width, `${where} scrolls sideways`).toBeLessThanOrEqual(0);
}

for (const language of LANGUAGES) {
  for (const [theme, width] of [['light', 1440], ['dark', 1440], ['light', 768], ['dark', 390]] as const) {
    test(`no page violates WCAG 2.2 AA (${language}, ${theme}, ${width} px)`, async ({ visitor, person }) => {
      const guest = await visitor({ language, theme, width });
      for (const path of ['/sign-in', '/intended-use']) {
        await guest.page.goto(path);
        await expectNoViolation(guest, path);
      }
      const chair = await person('chair', { language, theme, width });
      for (const path of ['/', '/cases', '/meetings', '/account']) {
        await chair.page.goto(path);
        await expect(chair.page.getByRole('heading', { level: 1 })).toBeVisible();
        await expectNoViolation(chair, path);
      }
      for (const name of ['Vega 301', 'Izar 118', 'Altair 214']) {
        await chair.page.goto('/cases');
        await chair.page.getByRole('link', { name }).first().click();
        await expect(chair.page.getByRole('heading', { level: 1 })).toContainText(name);
        await expectNoViolation(chair, name);
      }
      const meeting = await new MeetingPage(chair).open();
      await expectNoViolation(chair, 'the live meeting');
      await chair.page.goto(`${meeting}/projector`);
      await expectNoViolation(chair, 'the projector');
      await chair.page.goto('/cases');
      await chair.page.getByRole('link', { name: 'Vega 301' }).first().click();
      await chair.page.locator('a[href^="/decisions/"]').first().click();
      await expect(chair.page).toHaveURL(/decisions/);
      await expectNoViolation(chair, 'a decision');
    });
  }
}
