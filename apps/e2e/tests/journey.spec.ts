import { MeetingPage } from '../pages/meeting-page';
import { SECOND } from '../support/servers';
import { expect, test } from '../support/test';
import { LANGUAGES } from '../support/words';

const CASES = { en: 'Vega 301', fr: 'Deneb 045' } as const;

for (const language of LANGUAGES) {
  test(`three people take a case from publication to a signed decision (${language})`, async ({ person }) => {
    const radiologist = await person('interventional', { language });
    const chair = await person('chair', { language, server: SECOND });
    const surgeon = await person('surgery', { language, width: 390 });
    const pseudonym = CASES[language];

    await test.step('the radiologist reads the published case', async () => {
      const { page } = radiologist;
      await page.goto('/cases');
      await page.getByRole('link', { name: pseudonym }).first().click();
      await expect(page.getByRole('heading', { level: 1 })).toContainText(pseudonym);
      await expect(page).toHaveTitle(new RegExp(pseudonym));
      await expect(page.locator('main')).toContainText(/Ahmed 2019/);
    });

    const rooms = { chair: new MeetingPage(chair), radiologist: new MeetingPage(radiologist), surgeon: new MeetingPage(surgeon) };
    await test.step('everybody takes a seat and the chair presents the case', async () => {
      await rooms.chair.open();
      await rooms.radiologist.open();
      await rooms.surgeon.open();
      await rooms.chair.openMeetingIfPlanned();
      await rooms.chair.present(pseudonym);
      for (const room of [rooms.radiologist, rooms.surgeon]) await expect(room.caseName).toContainText(pseudonym);
    });

    await test.step('the vote is blind, and its progress is live on every screen', async () => {
      await expect(chair.page.locator('.live-quorum')).toContainText(chair.words('live.quorum.reached'));
      await rooms.chair.openVote(3);
      await rooms.radiologist.rateAll([8, 7, 2]);
      await rooms.chair.seesProgress(1, 3);
      await rooms.surgeon.seesProgress(1, 3);
      await expect(chair.page.locator('.results-line')).toHaveCount(0);
      await expect(surgeon.page.locator('main')).not.toContainText(surgeon.words('live.results.title', { round: surgeon.words('live.round.1') }));
      await rooms.surgeon.rateAll([6, 7, 3]);
      await rooms.chair.rateAll([9, 7, 1]);
      await rooms.radiologist.seesProgress(3, 3);
    });

    await test.step('the closed ballots wait, sealed, for the reveal', async () => {
      await rooms.chair.press(chair.words('chair.act.close'));
      for (const room of [rooms.radiologist, rooms.surgeon]) await expect(room.ballotLine(0)).toHaveCount(0);
      await expect(radiologist.page.getByText(radiologist.words('live.progress.sealed'))).toBeVisible();
    });

    await test.step('the reveal arrives on every screen at once', async () => {
      await rooms.chair.press(chair.words('chair.act.reveal'));
      for (const room of Object.values(rooms)) {
        await room.seesMedian(0, '8');
        await room.seesMedian(1, '7');
        await room.seesMedian(2, '2');
      }
      await expect(rooms.radiologist.resultLine(1)).toContainText(radiologist.words('verdict.appropriate'));
      await expect(rooms.radiologist.resultLine(2)).toContainText(radiologist.words('verdict.inappropriate'));
    });

    await test.step('a second round shows who moved', async () => {
      await rooms.chair.press(chair.words('chair.secondRound'));
      await rooms.chair.openVote(1);
      await rooms.radiologist.rateAll([8]);
      await rooms.surgeon.rateAll([8]);
      await rooms.chair.rateAll([9]);
      await rooms.chair.press(chair.words('chair.act.close'));
      await rooms.chair.press(chair.words('chair.act.reveal'));
      await rooms.surgeon.seesMedian(0, '8');
      await expect(rooms.surgeon.resultLine(0)).toContainText(surgeon.words('live.results.moved', { median: 8, moved: 1 }));
    });

    await test.step('the chair signs, and the decision can be read and not changed', async () => {
      await rooms.chair.press(chair.words('chair.act.decide'));
      await chair.page.locator('.plan-candidates button').first().click();
      await chair.page.getByLabel(chair.words('chair.decision.minority')).fill('Surgery first if the cortex is breached.');
      await rooms.chair.press(chair.words('chair.decision.sign'));
      await expect(chair.page.locator('.bm-agenda-item--decided', { hasText: pseudonym })).toBeVisible();
      await expect(radiologist.page.locator('.bm-agenda-item--decided', { hasText: pseudonym })).toBeVisible();

      await radiologist.page.getByRole('link', { name: pseudonym }).first().click();
      await radiologist.page.locator('a[href^="/decisions/"]').first().click();
      const sheet = radiologist.page.locator('main');
      await expect(sheet).toContainText(pseudonym);
      await expect(sheet).toContainText('Surgery first if the cortex is breached.');
      await expect(sheet.locator('textarea')).toHaveCount(0);
    });
  });
}
