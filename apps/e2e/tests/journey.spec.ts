import { CasePage } from '../pages/case-page';
import { MeetingPage } from '../pages/meeting-page';
import { PlanPart } from '../pages/plan-part';
import { SECOND } from '../support/servers';
import { expect, test } from '../support/test';
import { LANGUAGES } from '../support/words';
import { WORKED_CASES } from '../support/worked-case';

const FACTS = WORKED_CASES.find(({ id }) => id === 'CASE-04')?.facts ?? {};
const MINORITY = 'Surgery first if the cortex is breached.';

for (const language of LANGUAGES) {
  test(`three people take a case from publication to a signed decision (${language})`, async ({ person, ownMeeting }) => {
    const { path, cases: [own] } = await ownMeeting(['Cement, ablation or surgery?'], { facts: FACTS });
    const pseudonym = own?.pseudonym ?? '';
    const radiologist = await person('interventional', { language });
    const chair = await person('chair', { language, server: SECOND });
    const surgeon = await person('surgery', { language, width: 390 });

    await test.step('the radiologist reads the published case', async () => {
      await new CasePage(radiologist).open(pseudonym);
      await expect(radiologist.page).toHaveTitle(new RegExp(pseudonym));
      await expect(radiologist.page.locator('main')).toContainText(/Ahmed 2019/);
    });

    const [desk, atTable, onPhone] = [new MeetingPage(chair), new MeetingPage(radiologist), new MeetingPage(surgeon)];
    const rooms = [desk, atTable, onPhone];
    await test.step('everybody takes a seat and the chair presents the case', async () => {
      for (const room of rooms) await room.open(path);
      await desk.openMeeting();
      await desk.present(pseudonym);
      for (const room of rooms) await room.sees(pseudonym);
    });

    await test.step('the vote is blind, and its progress is live on every screen', async () => {
      await expect(chair.page.locator('.live-quorum')).toContainText(chair.words('live.quorum.reached'));
      await desk.openVote(['T-ACET', 'T-CRYO', 'T-SURG-ACET']);
      await atTable.rateAll([8, 7, 2]);
      await desk.seesProgress(1, 3);
      await onPhone.seesProgress(1, 3);
      await expect(chair.page.locator('.results-line')).toHaveCount(0);
      await expect(surgeon.page.locator('main')).not.toContainText(surgeon.words('live.results.title', { round: surgeon.words('live.round.1') }));
      await onPhone.rateAll([6, 7, 3]);
      await desk.rateAll([9, 7, 1]);
      await atTable.seesProgress(3, 3);
    });

    await test.step('the closed ballots wait, sealed, for the reveal', async () => {
      await desk.closeVote();
      for (const room of [atTable, onPhone]) await expect(room.ballotLine(0)).toHaveCount(0);
      await expect(radiologist.page.getByText(radiologist.words('live.progress.sealed'))).toBeVisible();
    });

    await test.step('the reveal arrives on every screen at once', async () => {
      await desk.reveal();
      for (const room of rooms) for (const [line, median] of ['8', '7', '2'].entries()) await room.seesMedian(line, median);
      await expect(atTable.resultLine(1)).toContainText(radiologist.words('verdict.appropriate'));
      await expect(atTable.resultLine(2)).toContainText(radiologist.words('verdict.inappropriate'));
    });

    await test.step('a second round shows who moved', async () => {
      await desk.else('chair.secondRound').click();
      await desk.openVote(['T-ACET']);
      await atTable.rateAll([8]);
      await onPhone.rateAll([8]);
      await desk.rateAll([9]);
      await desk.closeVote();
      await desk.reveal();
      await onPhone.seesMedian(0, '8');
      await expect(onPhone.resultLine(0)).toContainText(surgeon.words('live.results.moved', { median: 8, moved: 1 }));
    });

    await test.step('the plan stands before the board; one agrees, one does not', async () => {
      await new PlanPart(desk).propose();
      await new PlanPart(atTable).agree();
      await new PlanPart(onPhone).disagree(MINORITY, 'The joint would not hold.');
      await expect(new PlanPart(desk).section).toContainText(MINORITY);
      await expect(chair.page.locator('.checks')).toContainText(chair.words('chair.sign.confirmed', { confirmed: 1, voters: 3 }));
    });

    await test.step('the chair signs, and the decision can be read and not changed', async () => {
      await new PlanPart(desk).sign('final', pseudonym);
      await expect(atTable.listed(pseudonym, 'decided')).toBeVisible();
      await radiologist.page.goto(await new PlanPart(atTable).address());
      const sheet = radiologist.page.locator('main');
      await expect(sheet).toContainText(pseudonym);
      await expect(sheet).toContainText(MINORITY);
      await expect(sheet.locator('textarea')).toHaveCount(0);
    });
  });
}
