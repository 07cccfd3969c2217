import { techniqueName } from '@bonemet/engine';
import { CasePage } from '../pages/case-page';
import { expect, test } from '../support/test';
import { LANGUAGES } from '../support/words';

const CASE = 'Altair 214';

for (const language of LANGUAGES) {
  test(`a reader goes from an option to the technique, a disagreement and the figures (${language})`, async ({ person }) => {
    const reader = await person('interventional', { language });
    const { page, words } = reader;
    const screws = techniqueName('T-SCREW', language);

    await test.step('from the option of a case to the technique', async () => {
      const cases = new CasePage(reader);
      await cases.open(CASE);
      await cases.option(screws).locator('summary').first().click();
      await cases.option(screws).getByRole('link', { name: words('caseEngine.technique') }).click();
      await expect(page).toHaveURL(/\/library\/techniques\/t-screw$/);
      await expect(page.getByRole('heading', { level: 1 })).toHaveText(screws);
      await expect(page).toHaveTitle(new RegExp(screws));
      await expect(page.locator('main')).toContainText('Mastier 2018');
    });

    await test.step('a study that the passage quotes opens to where it was published', async () => {
      const studies = page.locator('#results .cite-studies').first();
      await studies.locator('summary').click();
      await expect(studies.locator('li').first()).toBeVisible();
    });

    await test.step('from a statement to what each publication says', async () => {
      await page.locator('.cite-differ a').first().click();
      await expect(page).toHaveURL(/\/library\/disagreements#c-\d\d$/);
      const topic = page.locator(new URL(page.url()).hash);
      await expect(topic).toBeInViewport();
      await expect(topic.locator('.position').nth(1)).toBeVisible();
    });

    await test.step('the figures are filtered, and what was asked for is kept', async () => {
      await page.goto('/library/figures');
      const rows = page.locator('.cited tbody tr');
      await expect(rows.first()).toBeVisible();
      const all = await rows.count();
      await page.getByLabel(words('library.figures.about')).selectOption('t-vp');
      await page.getByLabel(words('library.figures.text')).fill('Weill 1996');
      await page.getByRole('button', { name: words('library.figures.show') }).click();
      await expect(page).toHaveURL(/about=t-vp/);
      await expect(page.getByLabel(words('library.figures.text'))).toHaveValue('Weill 1996');
      await expect(page.getByLabel(words('library.figures.about'))).toHaveValue('t-vp');
      await expect(rows.first()).toContainText('Weill 1996');
      await expect.poll(() => rows.count()).toBeLessThan(all);
      await page.getByLabel(words('library.figures.text')).fill('nothing like it');
      await page.getByRole('button', { name: words('library.figures.show') }).click();
      await expect(page.getByText(words('library.figures.empty.title'))).toBeVisible();
    });

    await test.step('a name is found while typing, with the keyboard alone', async () => {
      await page.goto('/library');
      const box = page.getByLabel(words('library.search.label'));
      await box.focus();
      await page.keyboard.type('sins');
      await expect(page.locator('.found a').first()).toBeVisible();
      await page.keyboard.press('ArrowDown');
      await page.keyboard.press('Enter');
      await expect(page).toHaveURL(/\/library\/scores\/sins$/);
      await expect(page.locator('main table').first()).toBeVisible();
    });
  });

  test(`everything about one option, with dates counted back from a planned day (${language})`, async ({ person, expectedNoise }) => {
    // The other language has recorded the same fact.
    expectedNoise.push(/409/);
    const reader = await person('oncology', { language });
    const { page, words } = reader;
    const cases = new CasePage(reader);
    const path = await cases.open(CASE);
    await cases.recordFact(path, 'meds.doac', 'apixaban');
    await page.goto(`${path}?lesion=A`);
    const screws = techniqueName('T-SCREW', language);
    await cases.option(screws).locator('summary').first().click();
    await cases.option(screws).getByRole('link', { name: words('caseEngine.everything') }).click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(screws);

    const day = page.getByLabel(words('optionPage.plannedDay'));
    await expect(day).toHaveValue('');
    const first = page.locator('.step').first();
    await expect(first).toContainText(words('optionPage.before.hours', { amount: 48 }));
    await day.fill('2027-04-07');
    await page.getByRole('button', { name: words('optionPage.count') }).click();
    await expect(page).toHaveURL(/on=2027-04-07/);
    await expect(first).toContainText({ en: 'Monday 5 April', fr: 'lundi 5 avril' }[language]);
    await expect(day).toHaveValue('2027-04-07');

    await page.locator('#verify a').first().click();
    await expect(page).toHaveURL(new RegExp(`${path}\\?lesion=A#field-`));
  });
}

test('the figures can be filtered without a script', async ({ browser, person }) => {
  const { page, server } = await person('interventional');
  const context = await browser.newContext({ baseURL: server, javaScriptEnabled: false, storageState: await page.context().storageState() });
  const plain = await context.newPage();
  await plain.goto('/library/figures');
  await plain.locator('input[name="q"]').fill('Weill 1996');
  await plain.locator('.figures-form button[type="submit"]').click();
  await expect(plain).toHaveURL(/q=Weill/);
  await expect(plain.locator('.cited tbody tr').first()).toContainText('Weill 1996');
  await context.close();
});

test('an address that names nothing is answered as not found', async ({ person, expectedNoise }) => {
  expectedNoise.push(/404/);
  const { page } = await person('interventional');
  for (const path of ['/library/techniques/t-nothing', '/library/techniques/T-VP', '/library/scores/nothing']) {
    expect((await page.goto(path))?.status(), path).toBe(404);
  }
});

test('nobody reads the library without signing in', async ({ visitor }) => {
  const { page } = await visitor();
  for (const path of ['/library', '/library/figures', '/library/techniques/t-vp']) {
    await page.goto(path);
    await expect(page).toHaveURL(/\/sign-in/);
  }
});
