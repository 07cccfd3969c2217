import { MeetingPage } from '../pages/meeting-page';
import { expect, test } from '../support/test';

const SECRETS = ['Vega 301', 'Altair 214', 'Nadia Kessler', 'Sainte-Claire'];

test('another hospital sees nothing of a case, a meeting or a decision, and the owner still gets in', async ({ person, expectedNoise }) => {
  expectedNoise.push(/404/);
  const owner = await person('interventional');
  await owner.page.goto('/cases');
  const casePath = await owner.page.getByRole('link', { name: 'Vega 301' }).first().getAttribute('href');
  const meetingPath = await new MeetingPage(owner).open();
  await owner.page.goto(casePath ?? '');
  const decisionPath = await owner.page.locator('a[href^="/decisions/"]').first().getAttribute('href');

  const attacker = await person('other.chair');
  for (const path of [casePath, meetingPath, `${meetingPath}/projector`, decisionPath, '/cases', '/meetings', '/']) {
    await attacker.page.goto(path ?? '');
    const seen = `${await attacker.page.title()} ${await attacker.page.locator('body').innerText()}`;
    for (const secret of SECRETS) expect(seen, `${path} shows ${secret}`).not.toContain(secret);
  }
  const meetingId = meetingPath.split('/').at(-1);
  const live = await attacker.page.evaluate(async (id) => (await fetch(`/api/live/${id}`)).status, meetingId);
  expect(live).toBe(404);

  await owner.page.goto(casePath ?? '');
  await expect(owner.page.getByRole('heading', { level: 1 })).toContainText('Vega 301');
});

test('an observer follows the meeting and has nothing to rate or to lead', async ({ person }) => {
  const observer = await person('observer');
  await new MeetingPage(observer).open();
  await expect(observer.page.locator('.ballot-line')).toHaveCount(0);
  await expect(observer.page.locator('.chair')).toHaveCount(0);
});

test('identity is shown on purpose only, and never to an observer', async ({ person }) => {
  const radiologist = await person('interventional');
  await radiologist.page.goto('/cases');
  await radiologist.page.getByRole('link', { name: 'Vega 301' }).first().click();
  await expect(radiologist.page.locator('body')).not.toContainText('Moreau');
  await radiologist.page.getByRole('button', { name: radiologist.words('identity.open') }).click();
  await radiologist.page.getByRole('button', { name: radiologist.words('identity.show') }).click();
  await expect(radiologist.page.getByRole('dialog')).toContainText('Moreau');

  const observer = await person('observer');
  await observer.page.goto('/cases');
  await observer.page.getByRole('link', { name: 'Vega 301' }).first().click();
  await expect(observer.page.getByRole('heading', { level: 1 })).toContainText('Vega 301');
  await expect(observer.page.getByRole('button', { name: observer.words('identity.open') })).toHaveCount(0);
});
