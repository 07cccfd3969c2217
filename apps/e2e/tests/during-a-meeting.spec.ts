import { MeetingPage } from '../pages/meeting-page';
import type { OwnCase } from '../support/own-meeting';
import { ask } from '../support/procedures';
import { expect, type Person, test } from '../support/test';

type Workspace = { readonly lesions: readonly { readonly id: string }[]; readonly entries: readonly { readonly fieldId: string; readonly version: number }[] };

/** Somebody outside of the meeting answers a question of the case. */
async function record(person: Person, { caseId }: OwnCase, fieldId: string, value: unknown): Promise<void> {
  const { lesions, entries } = await ask<Workspace>(person, 'query', 'case.workspace', { caseId });
  const basedOn = entries.find((entry) => entry.fieldId === fieldId)?.version ?? 0;
  await ask(person, 'mutation', 'case.record', { caseId, entries: [{ lesionId: lesions[0]?.id, fieldId, value, basedOn }] });
}

test('facts that change reach every screen, and each case has a ballot of its own', async ({ person, ownMeeting }) => {
  const chair = await person('chair');
  const { path, cases } = await ownMeeting(['First', 'Second']);
  const [first, second] = cases as [OwnCase, OwnCase];
  const [desk, room] = [new MeetingPage(chair), new MeetingPage(await person('surgery', { language: 'fr', width: 390 }))];
  await desk.open(path);
  await room.open(path);
  await desk.openMeeting();
  await desk.present(first.pseudonym);
  const box = chair.page.locator('.picker-line').first().getByRole('checkbox');
  await box.uncheck();
  await desk.present(second.pseudonym);
  await expect(box).toBeChecked();
  await box.uncheck();

  await room.sees(second.pseudonym);
  const askedAgain = chair.page.waitForResponse(/round\.proposal/);
  await record(await person('coordinator'), second, 'pain.vas', 7);
  for (const screen of [desk, room]) {
    await expect(screen.person.page.locator('.live-case-changed')).toContainText(screen.person.words('live.factsChanged', { time: '' }).replace(/[\s.]+$/u, ''));
    await expect(screen.person.page.locator('.live-case-line')).toContainText(screen.person.words('caseSummary.pain', { points: 7 }));
  }
  // The new facts bring the lines anew; what the chair has chosen stays.
  await (await askedAgain).finished();
  await expect(box).not.toBeChecked();
});

test('somebody who leaves in one tab is away in the other, until they say that they are back', async ({ person, ownMeeting }) => {
  const chair = await person('chair');
  const { path } = await ownMeeting(['Where is everybody?']);
  const surgeon = await person('surgery');
  const [desk, here] = [new MeetingPage(chair), new MeetingPage(surgeon)];
  await desk.open(path);
  await here.open(path);
  await desk.openMeeting();
  const leave = (page = surgeon.page) => page.getByRole('button', { name: surgeon.words('live.lead.leave') });
  await expect(leave()).toBeVisible();
  const there = await surgeon.page.context().newPage();
  await there.goto(path);
  await leave(there).click();
  await expect(there).toHaveURL(/\/meetings$/u);
  await expect(surgeon.page.getByText(surgeon.words('live.away.left'))).toBeVisible();
  await here.open(path);
  await here.button('live.away.back').click();
  await expect(leave()).toBeVisible();
});

test('a reason for abstaining is kept over a reload, and one for not voting at all is told to the room', async ({ person, ownMeeting }) => {
  const chair = await person('chair');
  const { path, cases } = await ownMeeting(['Why not?']);
  const surgeon = await person('surgery', { width: 390, language: 'fr' });
  const radiologist = await person('interventional');
  const [desk, room, barred] = [new MeetingPage(chair), new MeetingPage(surgeon), new MeetingPage(radiologist)];
  for (const screen of [desk, room, barred]) await screen.open(path);
  await desk.openMeeting();
  await desk.present(cases[0]!.pseudonym);
  await barred.button('live.conflict.open').click();
  await barred.dialog.getByRole('textbox').fill('A relative of mine.');
  await barred.dialog.getByRole('button', { name: radiologist.words('live.conflict.declare'), exact: true }).click();
  for (const { person: reader } of [desk, room]) await expect(reader.page.locator('.conflicts')).toContainText('A relative of mine.');

  await desk.openVote(2);
  await room.abstain(0);
  const reason = room.button('live.ballot.abstaining.reasons.not_my_field');
  await reason.click();
  await room.isReceived(0);
  await room.open(path);
  await expect(reason).toHaveAttribute('aria-pressed', 'true');
  await room.abstainInWords(1, 'Le scanner date d’un an');
  await room.open(path);
  await expect(room.ballotLine(1)).toContainText('Le scanner date d’un an');
});
