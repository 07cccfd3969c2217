import { MeetingPage } from '../pages/meeting-page';
import { openLine } from '../support/cuttable-line';
import type { OwnMeeting } from '../support/own-meeting';
import { ask } from '../support/procedures';
import { SECOND } from '../support/servers';
import { expect, type Person, test } from '../support/test';

test('a phone that lost its network says so, keeps its rating, and catches up by itself', async ({ person, ownMeeting, expectedNoise }) => {
  expectedNoise.push(/ERR_EMPTY_RESPONSE|ERR_CONNECTION|ERR_INCOMPLETE_CHUNKED_ENCODING|ERR_SOCKET/);
  const { path, pseudonym } = await one(ownMeeting);
  const chair = await person('chair');
  const line = await openLine(SECOND);
  const phone = await person('imaging', { server: line.address, width: 390 });
  const room = { chair: new MeetingPage(chair), phone: new MeetingPage(phone) };
  await room.chair.open(path);
  await room.phone.open(path);
  await room.chair.openMeeting();
  await room.chair.present(pseudonym);
  await room.phone.sees(pseudonym);
  await room.chair.openVote(2);
  await expect(room.phone.ballotLine(1)).toBeVisible();

  line.cut();
  await room.phone.rating(0, 5).click();
  await room.phone.isKept(0);
  await expect(phone.page.getByText(/seconds behind/)).toBeVisible({ timeout: 30_000 });
  await room.chair.rateAll([7, 7]);

  line.restore();
  await room.phone.isReceived(0);
  await expect(phone.page.getByText(/seconds behind/)).toHaveCount(0);
  await room.phone.seesProgress(1, 2);
  await room.phone.rate(1, 6);
  await room.chair.seesProgress(2, 2);
  await room.chair.closeVote();
  await room.chair.reveal();
  await room.phone.seesMedian(0, '6');
  line.close();
});

test('ratings survive a reload, and what others rated is not in the page before the reveal', async ({ person, ownMeeting }) => {
  const { path, pseudonym } = await one(ownMeeting);
  const chair = await person('chair');
  const oncologist = await person('oncology');
  const room = { chair: new MeetingPage(chair), oncologist: new MeetingPage(oncologist) };
  await room.chair.open(path);
  await room.oncologist.open(path);
  await room.chair.openMeeting();
  await room.chair.present(pseudonym);
  await room.oncologist.sees(pseudonym);
  await room.chair.openVote(2);
  await room.oncologist.rateAll([4, 9]);
  await room.oncologist.reload();
  await expect(room.oncologist.rating(0, 4)).toBeChecked();

  await room.chair.reload();
  await room.chair.seesProgress(1, 2);
  await expect(room.chair.ballotLine(0)).toBeVisible();
  await expect(room.chair.ballotLine(0).getByRole('radio', { checked: true })).toHaveCount(0);
  const open = await openRoundOf(chair);
  expect(open).toMatchObject({ status: 'open', results: null, progress: { complete: 1 } });
  expect(JSON.stringify(open)).not.toContain('rating');
  await room.chair.closeVote();
  await room.chair.reveal();
  await room.chair.seesMedian(1, '9');
});

test('a rating that arrives after the close is refused with its reason', async ({ person, ownMeeting, expectedNoise }) => {
  expectedNoise.push(/ERR_EMPTY_RESPONSE|ERR_CONNECTION|ERR_INCOMPLETE_CHUNKED_ENCODING|ERR_SOCKET/, /409/);
  const { path, pseudonym } = await one(ownMeeting);
  const chair = await person('chair');
  const line = await openLine(SECOND);
  const phone = await person('palliative', { server: line.address, width: 390 });
  const room = { chair: new MeetingPage(chair), phone: new MeetingPage(phone) };
  await room.chair.open(path);
  await room.phone.open(path);
  await room.chair.openMeeting();
  await room.chair.present(pseudonym);
  await room.phone.sees(pseudonym);
  await room.chair.openVote(1);
  await expect(room.phone.ballotLine(0)).toBeVisible();

  line.cut();
  await room.phone.rating(0, 2).click();
  await room.phone.isKept(0);
  await room.chair.rateAll([8]);
  await room.chair.closeVote();
  line.restore();
  await expect(phone.page.getByText(phone.words('refusal.round_closed'))).toBeVisible();
  await room.chair.reveal();
  await room.phone.seesMedian(0, '8');
  line.close();
});

/** A meeting with one case, for one test. */
async function one(plan: (questions: readonly string[]) => Promise<OwnMeeting>): Promise<{ readonly path: string; readonly pseudonym: string }> {
  const { path, cases: [own] } = await plan(['What comes first?']);
  return { path, pseudonym: own?.pseudonym ?? '' };
}

type Round = { readonly status: string };
type Meeting = { readonly state: { readonly items: Readonly<Record<string, { readonly rounds: readonly Round[] }>> } };

/** The round under way, as the server tells it to this person. */
async function openRoundOf(person: Person): Promise<Round | undefined> {
  const { state } = await ask<Meeting>(person, 'query', 'meeting.get', { meetingId: new URL(person.page.url()).pathname.split('/').at(-1) });
  return Object.values(state.items).flatMap(({ rounds }) => rounds).find(({ status }) => status === 'open');
}
