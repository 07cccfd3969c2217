import { AfterDecisionPart } from '../pages/after-decision-part';
import { expect, test } from '../support/test';

const day = (before: number) => new Date(Date.now() - before * 86_400_000).toISOString().slice(0, 10);

test('a decision of the past is told, followed and tasked, and what was typed outlives a refusal', async ({ person, expectedNoise }) => {
  expectedNoise.push(/400 \(Bad Request\)/);
  const oncologist = await person('oncology');
  const { page, words } = oncologist;
  const part = new AfterDecisionPart(oncologist);
  await test.step('its silence stands in the inbox and leads to the case', async () => {
    await page.getByRole('link', { name: 'Nashira 112' }).first().click();
    await expect(page).toHaveURL(/#after-decision$/);
    await expect(part.root).toContainText(words('afterDecision.execution.none'));
  });

  await test.step('a day before the signature is refused, and stays as it was typed', async () => {
    await part.carriedOut(day(90));
    await expect(part.refusal).toContainText(words('refusal.before_the_decision'));
    await expect(page.getByRole('dialog').locator('input[type="date"]')).toHaveValue(day(90));
    await part.carriedOut(day(20));
    await expect(part.root.locator('.after-record')).toHaveCount(1);
  });

  await test.step('an entry of the follow-up stands in the table and in the drawing', async () => {
    await part.followUp('w1', day(12), '2');
    await expect(part.root.locator('.after-table tbody tr')).toHaveCount(1);
    await expect(part.root.getByRole('img')).toHaveAccessibleName(/2/);
    await expect(part.root.locator('.after-point--recorded')).toContainText(words('afterDecision.point.w1'));
  });

  await test.step('a late task waits for its specialty at home, until it is done', async () => {
    await part.addTask('Check the wound', 'interventional_radiology', day(2));
    const radiologist = await person('interventional');
    const home = radiologist.page.locator('.home-aside');
    await expect(home).toContainText('Check the wound');
    await home.getByRole('link', { name: 'Nashira 112' }).first().click();
    await new AfterDecisionPart(radiologist).root.getByRole('button', { name: radiologist.words('afterDecision.tasks.doneOf', { what: 'Check the wound' }) }).click();
    await expect(radiologist.page.locator('.after-task--ended')).toContainText('Check the wound');
    await radiologist.page.goto('/');
    await expect(radiologist.page.locator('.home-aside')).not.toContainText('Check the wound');
  });
});

test('the registry concludes nothing from few patients, and says where published figures come from', async ({ person }) => {
  const observer = await person('observer', { language: 'fr' });
  const { page, words } = observer;
  await page.goto('/registry');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(words('registry.title'));
  await expect(page.locator('.registry-landmarks li')).toHaveCount(5);
  await expect(page.locator('.registry-landmarks')).toContainText('Mastier 2018');
  await page.locator('.registry-table summary').first().click();
  await expect(page.locator('.registry-table').first()).toContainText('trop peu pour conclure');
  await page.getByLabel(words('registry.until'), { exact: true }).fill('2001-01-01');
  await page.getByRole('button', { name: words('registry.show') }).click();
  await expect(page.locator('main')).toContainText(words('registry.empty.title'));
});
