import { AgendaPage } from '../pages/agenda-page';
import { expect, type Person, test } from '../support/test';

const CASES = ['Castor 240', 'Adhara 254', 'Lyra 167'] as const;

async function enter({ page, words }: Person, link: string, code: string): Promise<void> {
  await page.goto(new URL(link).pathname);
  await page.getByLabel(words('guest.code')).fill(code);
  await page.getByRole('button', { name: words('guest.submit') }).click();
}

test('a coordinator plans a meeting, orders it by keyboard, and a guest sees that meeting and nothing else', async ({ person, visitor, expectedNoise }) => {
  // The guest tries a wrong code and looks for what is not theirs.
  expectedNoise.push(/401|403|404/);
  const coordinator = await person('coordinator');
  const agenda = new AgendaPage(coordinator);
  await agenda.openFirst();
  for (const name of CASES) await agenda.takeOff(name);
  const path = await agenda.plan('Room of the journey');
  for (const name of CASES) await agenda.add(name);
  await agenda.seesOrder(...CASES);
  await agenda.moveByKey('Lyra 167', 'earlier');
  await agenda.seesOrder('Castor 240', 'Lyra 167', 'Adhara 254');
  await agenda.moveByKey('Lyra 167', 'earlier');
  await agenda.seesOrder('Lyra 167', 'Castor 240', 'Adhara 254');
  await expect(coordinator.page.getByRole('status').filter({ hasText: 'Lyra 167' })).toHaveText(coordinator.words('agenda.planned.moved', { name: 'Lyra 167', place: 1, count: 3 }));
  await coordinator.page.getByRole('button', { name: coordinator.words('agenda.planned.more', { name: 'Castor 240' }) }).click();
  await expect(coordinator.page.locator('.load-words')).toContainText(coordinator.words('agenda.load.sum', { planned: 16, available: 60 }));
  await agenda.saved(CASES.length);
  await coordinator.page.reload();
  await agenda.seesOrder('Lyra 167', 'Castor 240', 'Adhara 254');

  const { link, code } = await agenda.inviteGuest('Dr Anna Berg', coordinator.words('specialty.pathology'));
  const guest = await visitor({ language: 'fr', width: 390 });
  await enter(guest, link, 'CCCC CCCC');
  await expect(guest.page.getByRole('alert').filter({ hasText: guest.words('guest.wrong_credentials.title') })).toBeVisible();
  await enter(guest, link, code.toLowerCase());
  const meetingPath = path.replace('/agenda', '');
  await expect(guest.page).toHaveURL(new RegExp(`${meetingPath}$`));
  await expect(guest.page.getByText(guest.words('live.connection.live'), { exact: true })).toBeVisible();
  await expect(guest.page.locator('body')).not.toContainText('Vega 301');

  // Every other page leads back to the meeting, and the procedures behind them answer nothing.
  for (const elsewhere of ['/', '/cases', '/meetings', '/notices', '/boards', '/library', path]) {
    await guest.page.goto(elsewhere);
    await expect(guest.page).toHaveURL(new RegExp(`${meetingPath}$`));
  }
  const statuses = await guest.page.evaluate(async () => {
    const asked = ['case.list', 'meeting.list', 'people.list', 'notice.list', 'board.list'];
    return Promise.all(asked.map(async (name) => (await fetch(`/api/trpc/${name}`)).status));
  });
  expect(statuses).toEqual(statuses.map(() => 403));

  // Sent away: the next thing that the guest asks for is refused, and the link leads nowhere any more.
  await coordinator.page.getByRole('button', { name: coordinator.words('agenda.guests.revokeName', { name: 'Dr Anna Berg' }) }).click();
  await expect(coordinator.page.locator('.guest-line')).toContainText('sent away');
  await guest.page.goto(meetingPath);
  await expect(guest.page).toHaveURL(/sign-in/);
  await enter(guest, link, code);
  await expect(guest.page.getByRole('alert').filter({ hasText: guest.words('guest.wrong_credentials.title') })).toBeVisible();

  // The cases go back to where they came from, for whoever comes after.
  await coordinator.page.getByRole('button', { name: coordinator.words('agenda.meeting.cancel'), exact: true }).click();
  await coordinator.page.getByRole('button', { name: coordinator.words('agenda.meeting.cancelNow') }).click();
  await expect(coordinator.page.getByText(coordinator.words('agenda.cancelled.title'))).toBeVisible();
  await agenda.openFirst();
  for (const name of [...CASES].reverse()) await agenda.add(name);
});

test('a physician says whether they come, and the coordinator sees it', async ({ person }) => {
  const physician = await person('pathology');
  await physician.page.goto('/meetings');
  const group = physician.page.locator('.meeting-line', { hasText: /Room 2|Salle 2/ }).locator('.answer');
  const maybe = group.getByRole('radio', { name: physician.words('invitation.maybe') });
  const answered = physician.page.waitForResponse(/invitation\.answer/);
  await maybe.click({ force: true });
  await expect(maybe).toBeChecked();
  await expect(group).toContainText(physician.words('invitation.answered'));
  // It is shown before the server has it, and the agenda is read once.
  expect((await answered).ok()).toBe(true);
  const coordinator = await person('coordinator');
  await new AgendaPage(coordinator).openFirst();
  const line = coordinator.page.locator('.attendance-group').filter({ hasText: coordinator.words('specialty.pathology') });
  await expect(line).toContainText(coordinator.words('agenda.attendance.answer.maybe'));
});
