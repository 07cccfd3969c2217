import { CasePage } from '../pages/case-page';
import { MeetingPage } from '../pages/meeting-page';
import { ask } from '../support/procedures';
import { expect, test } from '../support/test';

const SECRETS = ['Acamar 016', 'Vega 301', 'Nadia Kessler', 'Sainte-Claire', 'stays in the house'];

test('another hospital sees nothing of a case, a meeting or a decision, and the owner still gets in', async ({ person, ownMeeting, expectedNoise }) => {
  expectedNoise.push(/404/);
  const { path: meetingPath, cases } = await ownMeeting(['A question that stays in the house.']);
  const owner = await person('interventional');
  // Decided at a meeting of the demonstration's past.
  const casePath = await new CasePage(owner).open('Acamar 016');
  const decisionPath = await owner.page.locator('a[href^="/decisions/"]').first().getAttribute('href');
  const secrets = [...SECRETS, ...cases.map(({ pseudonym }) => pseudonym)];

  const attacker = await person('other.chair');
  for (const path of [casePath, meetingPath, `${meetingPath}/projector`, decisionPath, '/cases', '/meetings', '/']) {
    await attacker.page.goto(path ?? '');
    await expect(attacker.page.getByRole('heading', { level: 1 })).toBeVisible();
    const seen = `${await attacker.page.title()} ${await attacker.page.locator('body').innerText()}`;
    for (const secret of secrets) expect(seen, `${path} shows ${secret}`).not.toContain(secret);
  }
  const meetingId = meetingPath.split('/').at(-1);
  const live = await attacker.page.evaluate(async (id) => (await fetch(`/api/live/${id}`)).status, meetingId);
  expect(live).toBe(404);

  await owner.page.goto(casePath);
  await expect(owner.page.getByRole('heading', { level: 1 })).toContainText('Acamar 016');
  await new MeetingPage(owner).open(meetingPath);
});

test('an observer follows the vote and has nothing to rate, to say or to lead', async ({ person, ownMeeting, expectedNoise }) => {
  expectedNoise.push(/403|409/);
  const { path, cases: [own] } = await ownMeeting(['Who may answer?']);
  const [chair, observer] = [new MeetingPage(await person('chair')), new MeetingPage(await person('observer'))];
  await chair.open(path);
  await observer.open(path);
  await chair.openMeeting();
  await chair.present(own?.pseudonym ?? '');
  await chair.openVote(['T-ACET', 'T-NONE']);
  await observer.seesProgress(0, 1);
  await expect(observer.person.page.locator('main')).toContainText(observer.person.words('live.notRating.title'));
  await expect(observer.person.page.locator('.ballot-line')).toHaveCount(0);
  await expect(observer.desk).toHaveCount(0);

  // What the page does not offer, the server refuses.
  const meetingId = path.split('/').at(-1);
  const { state } = await ask<{ state: { items: Record<string, { rounds: { roundId: string; options: { optionId: string }[] }[] }> } }>(observer.person, 'query', 'meeting.get', { meetingId });
  const round = Object.values(state.items)[0]?.rounds[0];
  const ballot = { roundId: round?.roundId, optionId: round?.options[0]?.optionId, rating: 9, revision: 1, nonce: '0'.repeat(32) };
  await expect(ask(observer.person, 'mutation', 'ballot.cast', ballot)).rejects.toThrow('403');
  await expect(ask(observer.person, 'mutation', 'round.close', { meetingId, roundId: round?.roundId })).rejects.toThrow('403');
  await expect(ask(observer.person, 'mutation', 'meeting.takeChair', { meetingId })).rejects.toThrow('403');
  await chair.seesProgress(0, 1);
});

test('identity is shown on purpose only, and never to an observer', async ({ person }) => {
  const radiologist = await person('interventional');
  await new CasePage(radiologist).open('Vega 301');
  await expect(radiologist.page.locator('body')).not.toContainText('Moreau');
  await radiologist.page.getByRole('button', { name: radiologist.words('identity.open') }).click();
  await radiologist.page.getByRole('button', { name: radiologist.words('identity.show') }).click();
  await expect(radiologist.page.getByRole('dialog')).toContainText('Moreau');

  const observer = await person('observer');
  await new CasePage(observer).open('Vega 301');
  await expect(observer.page.getByRole('button', { name: observer.words('identity.open') })).toHaveCount(0);
});
