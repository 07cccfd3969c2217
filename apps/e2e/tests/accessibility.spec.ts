import AxeBuilder from '@axe-core/playwright';
import { AgendaPage } from '../pages/agenda-page';
import { CasePage } from '../pages/case-page';
import { MeetingPage } from '../pages/meeting-page';
import { PlanPart } from '../pages/plan-part';
import { ProjectorPage } from '../pages/projector-page';
import { expect, type Person, test } from '../support/test';

const RULES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

async function expectNoViolation({ page }: Person, where: string): Promise<void> {
  const { violations } = await new AxeBuilder({ page }).withTags(RULES).analyze();
  const found = violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.join(' ')).join(', ')}`);
  expect(found, where).toEqual([]);
  const width = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
  expect(width, `${where} scrolls sideways`).toBeLessThanOrEqual(0);
}

const LIBRARY = [
  '/library', '/library?q=cement', '/library/techniques', '/library/techniques/t-vp', '/library/scores', '/library/scores/sins', '/library/scores/mirels',
  '/library/disagreements', '/library/figures', '/library/figures?q=nothing+like+it', '/library/glossary', '/library/remarks',
];

const SEATS = [
  { language: 'en', theme: 'light', width: 1440 },
  { language: 'fr', theme: 'dark', width: 1440 },
  { language: 'fr', theme: 'light', width: 768 },
  { language: 'en', theme: 'dark', width: 390 },
] as const;

for (const seat of SEATS) {
  test(`no page violates WCAG 2.2 AA (${seat.language}, ${seat.theme}, ${seat.width} px)`, async ({ visitor, person }) => {
    // Fourteen pages, looked at from end to end.
    test.slow();
    const guest = await visitor(seat);
    for (const path of ['/sign-in', '/intended-use', '/guest/nobody']) {
      await guest.page.goto(path);
      await expect(guest.page.getByRole('heading', { level: 1 })).toBeVisible();
      await expectNoViolation(guest, path);
    }
    const chair = await person('chair', seat);
    for (const path of ['/', '/cases', '/meetings', '/registry', '/account']) {
      await chair.page.goto(path);
      await expect(chair.page.getByRole('heading', { level: 1 })).toBeVisible();
      await expectNoViolation(chair, path);
    }
    for (const name of ['Altair 214', 'Izar 118', 'Acamar 016']) {
      await chair.page.goto(`/cases?q=${encodeURIComponent(name)}`);
      await chair.page.getByRole('link', { name }).first().click();
      await expect(chair.page.getByRole('heading', { level: 1 })).toContainText(name);
      await expectNoViolation(chair, name);
    }
    await chair.page.goto('/meetings/new');
    await expect(chair.page.getByRole('heading', { level: 1 })).toBeVisible();
    await expectNoViolation(chair, 'planning a meeting');
    await new AgendaPage(chair).openFirst();
    await expect(chair.page.getByRole('heading', { level: 1 })).toBeVisible();
    await expectNoViolation(chair, 'the agenda');
    await new CasePage(chair).open('Acamar 016');
    await chair.page.locator('a[href^="/decisions/"]').first().click();
    await expect(chair.page).toHaveURL(/decisions/);
    await expect(chair.page.locator('.sheet-pseudonym')).toHaveText('Acamar 016');
    await expectNoViolation(chair, 'a decision');
  });

  test(`no step of a meeting violates WCAG 2.2 AA, on no screen (${seat.language}, ${seat.theme}, ${seat.width} px)`, async ({ person, ownMeeting }) => {
    test.slow();
    const questions = ['Cement or surgery?', 'And here?'] as const;
    const { path, cases } = await ownMeeting(questions);
    const [chair, rater, onlooker] = [await person('chair', seat), await person('surgery', seat), await person('observer', seat)];
    const [desk, room, wall] = [new MeetingPage(chair), new MeetingPage(rater), new ProjectorPage(onlooker)];
    const everywhere = async (step: string) => {
      for (const [who, one] of [['chair', chair], ['rater', rater], ['projector', onlooker]] as const) await expectNoViolation(one, `${step}, ${who}`);
    };
    await desk.open(path);
    await room.open(path);
    await wall.open(path);
    await expect(wall.title).toHaveText(onlooker.words('projector.waiting'));
    await everywhere('before the meeting');

    await desk.openMeeting();
    await desk.present(cases[0]?.pseudonym ?? '');
    await room.sees(cases[0]?.pseudonym ?? '');
    await room.button('live.floor.ask').click();
    await expect(desk.else('chair.nextSpeaker')).toBeVisible();
    await wall.isAt(1, questions.length);
    await expect(wall.title).toHaveText(questions[0]);
    await everywhere('presenting');

    await desk.openVote(['T-ACET', 'T-SURG-ACET']);
    await room.rate(0, 8);
    await room.abstain(1);
    await desk.rateAll([7, 3]);
    await room.seesProgress(2, 2);
    await wall.counts(2, 2);
    await everywhere('voting');

    await desk.closeVote();
    await expect(room.ballotLine(0)).toHaveCount(0);
    await expect(wall.title).toHaveText(onlooker.words('projector.closed'));
    await everywhere('closed');

    const median = seat.language === 'fr' ? '7,5' : '7.5';
    await desk.reveal();
    await room.seesMedian(0, median);
    await expect(wall.number).toContainText(median);
    await rater.page.locator('.receipts summary').click();
    await everywhere('revealed');

    const [pen, reader] = [new PlanPart(desk), new PlanPart(room)];
    await desk.press('chair.act.decide');
    await chair.page.locator('.plan-candidates button').first().click();
    // The wall keeps the ratings until there is a plan.
    await expect(rater.page.getByText(rater.words('live.plan.writing.title'))).toBeVisible();
    await everywhere('writing the plan');

    await desk.press('chair.plan.propose');
    await reader.disagree('Surgery.', 'The joint is open.');
    await expect(pen.section).toContainText('The joint is open.');
    await expect(wall.title).toHaveText(onlooker.words('projector.plan'));
    await room.button('live.minority.change').click();
    await everywhere('deciding');

    await room.dialog.getByRole('button', { name: rater.words('live.minority.cancel'), exact: true }).click();
    await pen.sign('provisional', cases[0]?.pseudonym ?? '');
    await expect(room.listed(cases[0]?.pseudonym ?? '', 'decided')).toHaveCount(1);
    await expect(wall.title).toHaveText(onlooker.words('projector.provisional'));
    await everywhere('signed');
  });

  test(`no page of the library violates WCAG 2.2 AA (${seat.language}, ${seat.theme}, ${seat.width} px)`, async ({ person }) => {
    // Long pages, looked at from end to end.
    test.slow();
    const reader = await person('interventional', seat);
    for (const path of LIBRARY) {
      await reader.page.goto(path);
      await expect(reader.page.getByRole('heading', { level: 1 })).toBeVisible();
      await expectNoViolation(reader, path);
    }
    const path = await new CasePage(reader).open('Izar 118');
    await reader.page.goto(`${path}/options/t-vp?on=2027-04-07`);
    await expect(reader.page.getByRole('heading', { level: 1 })).toBeVisible();
    await expectNoViolation(reader, 'everything about an option');
  });
}
