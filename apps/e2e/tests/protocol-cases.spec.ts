import { MeetingPage } from '../pages/meeting-page';
import { expect, test } from '../support/test';
import { LANGUAGES } from '../support/words';

const PROTOCOL = 'Single fraction, 8 Gy';

for (const language of LANGUAGES) {
  test(`cases under a protocol are recorded together, and the one that somebody wants to discuss is left out (${language})`, async ({ person, ownMeeting }) => {
    const chair = await person('chair', { language });
    const { path, cases } = await ownMeeting(['May be left out', 'Listed'], { protocol: PROTOCOL });
    const [discussed, listed] = cases.map(({ pseudonym }) => pseudonym) as [string, string];
    const [desk, room] = [new MeetingPage(chair), new MeetingPage(await person('surgery', { language, width: 390 }))];
    await desk.open(path);
    await room.open(path);
    await new MeetingPage(await person('radiotherapy', { language })).open(path);
    await desk.openMeeting();
    await expect(chair.page.locator('.live-quorum')).toContainText(chair.words('live.quorum.reached'));

    // The desk of an open meeting is drawn by the server as the screen draws it.
    await desk.reload();
    await expect(chair.page.locator('.live-quorum')).toContainText(chair.words('live.quorum.reached'));
    await expect(desk.button('chair.early.open')).toBeVisible();
    await chair.page.keyboard.press('Enter');
    await expect(desk.dialog.getByRole('checkbox')).toHaveCount(2);
    await expect(desk.dialog).toContainText(PROTOCOL);
    await desk.dialog.getByRole('checkbox', { name: discussed }).uncheck();
    await desk.dialog.getByRole('button', { name: chair.words('chair.protocol.sign', { count: 1 }), exact: true }).click();
    await expect(desk.dialog).toHaveCount(0);
    await expect(room.listed(listed, 'decided')).toHaveCount(1);
    await expect(room.listed(discussed, 'listed')).toHaveCount(1);

    // The other one is put to the vote like any case, and is then no longer recorded without it.
    await desk.present(discussed);
    await desk.openVote(2);
    await expect(chair.page.getByRole('button', { name: chair.words('chair.protocol.open', { count: 1 }) })).toHaveCount(0);

    // The board gives up before it has voted: nothing is decided, and the meeting ends all the same.
    // The vote may be on the screen before the answer to its opening; until then the desk takes no key.
    await expect(desk.else('chair.undo.open')).toBeEnabled();
    await chair.page.keyboard.press('u');
    await expect(chair.page.locator('.picker-line').first()).toBeVisible();
    await desk.button('chair.early.open').click();
    await expect(desk.dialog).toContainText(chair.words('chair.early.explained', { count: 1 }));
    await desk.dialog.getByRole('button', { name: chair.words('chair.early.close'), exact: true }).click();
    await expect(chair.page.getByText(chair.words('live.waiting.closed.title'))).toBeVisible();

    await chair.page.goto('/cases');
    await chair.page.getByRole('link', { name: listed }).first().click();
    await chair.page.locator('a[href^="/decisions/"]').first().click();
    await expect(chair.page.locator('main')).toContainText(PROTOCOL);
  });
}
