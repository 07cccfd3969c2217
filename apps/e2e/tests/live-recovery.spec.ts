import { MeetingPage } from '../pages/meeting-page';
import { openLine } from '../support/cuttable-line';
import { SECOND } from '../support/servers';
import { expect, type Person, test } from '../support/test';

test('a phone that lost its network says so, keeps its rating, and catches up by itself', async ({ person, expectedNoise }) => {
  expectedNoise.push(/ERR_EMPTY_RESPONSE|ERR_CONNECTION|ERR_INCOMPLETE_CHUNKED_ENCODING|ERR_SOCKET/);
  const chair = await person('chair');
  const line = await openLine(SECOND);
  const phone = await person('imaging', { server: line.address, width: 390 });
  const room = { chair: new MeetingPage(chair), phone: new MeetingPage(phone) };
  await room.chair.open();
  await room.phone.open();
  await room.chair.openMeetingIfPlanned();
  await room.chair.present('Rigel 087');
  await expect(room.phone.caseName).toContainText('Rigel 087');
  await room.chair.openVote(2);
  await expect(room.phone.ballotLine(1)).toBeVisible();

  line.cut();
  const rating = room.phone.ballotLine(0);
  await rating.getByRole('radio', { name: /^5\b/ }).click();
  await expect(rating).toContainText(phone.words('live.ballot.status.failed'));
  await expect(phone.page.getByText(/seconds behind/)).toBeVisible({ timeout: 30_000 });
  await room.chair.rateAll([7, 7]);

  line.restore();
  await expect(rating).toContainText(phone.words('live.ballot.status.saved'));
  await expect(phone.page.getByText(/seconds behind/)).toHaveCount(0);
  await expect(room.phone.progress).toContainText('1');
  await room.phone.rate(1, 6);
  await expect(room.chair.progress).toContainText('2');
  await room.chair.press(chair.words('chair.act.close'));
  await room.chair.press(chair.words('chair.act.reveal'));
  await room.phone.seesMedian(0, '6');
  line.close();
});

test('ratings survive a reload, and what others rated is not in the page before the reveal', async ({ person }) => {
  const chair = await person('chair');
  const oncologist = await person('oncology');
  const room = { chair: new MeetingPage(chair), oncologist: new MeetingPage(oncologist) };
  await room.chair.open();
  await room.oncologist.open();
  await room.chair.openMeetingIfPlanned();
  await room.chair.present('Mira 132');
  await expect(room.oncologist.caseName).toContainText('Mira 132');
  await room.chair.openVote(2);
  await room.oncologist.rateAll([4, 9]);
  await oncologist.page.reload();
  await expect(room.oncologist.ballotLine(0).getByRole('radio', { name: /^4\b/ })).toBeChecked();

  await chair.page.reload();
  await expect(room.chair.ballotLine(0).getByRole('radio', { checked: true })).toHaveCount(0);
  const open = await openRoundOf(chair);
  expect(open).toMatchObject({ status: 'open', results: null, progress: { complete: 1 } });
  expect(JSON.stringify(open)).not.toContain('rating');
  await room.chair.press(chair.words('chair.act.close'));
  await room.chair.press(chair.words('chair.act.reveal'));
  await room.chair.seesMedian(1, '9');
});

test('a rating that arrives after the close is refused with its reason', async ({ person, expectedNoise }) => {
  expectedNoise.push(/ERR_EMPTY_RESPONSE|ERR_CONNECTION|ERR_INCOMPLETE_CHUNKED_ENCODING|ERR_SOCKET/, /409/);
  const chair = await person('chair');
  const line = await openLine(SECOND);
  const phone = await person('palliative', { server: line.address, width: 390 });
  const room = { chair: new MeetingPage(chair), phone: new MeetingPage(phone) };
  await room.chair.open();
  await room.phone.open();
  await room.chair.openMeetingIfPlanned();
  await room.chair.present('Capella 009');
  await expect(room.phone.caseName).toContainText('Capella 009');
  await room.chair.openVote(1);
  await expect(room.phone.ballotLine(0)).toBeVisible();

  line.cut();
  await room.phone.ballotLine(0).getByRole('radio', { name: /^2\b/ }).click();
  await expect(room.phone.ballotLine(0)).toContainText(phone.words('live.ballot.status.failed'));
  await room.chair.rateAll([8]);
  await room.chair.press(chair.words('chair.act.close'));
  line.restore();
  await expect(phone.page.getByText(phone.words('refusal.round_closed'))).toBeVisible();
  await room.chair.press(chair.words('chair.act.reveal'));
  await room.phone.seesMedian(0, '8');
  line.close();
});

type Round = { readonly status: string };
type Meeting = { readonly state: { readonly items: Readonly<Record<string, { readonly rounds: readonly Round[] }>> } };

/** The round under way, as the server tells it to this person. */
async function openRoundOf({ page }: Person): Promise<Round | undefined> {
  const meetingId = new URL(page.url()).pathname.split('/').at(-1);
  const input = encodeURIComponent(JSON.stringify({ json: { meetingId } }));
  const answer = await page.evaluate(async (url) => (await fetch(url)).json(), `/api/trpc/meeting.get?input=${input}`);
  const { state } = (answer as { result: { data: { json: Meeting } } }).result.data.json;
  return Object.values(state.items).flatMap(({ rounds }) => rounds).find(({ status }) => status === 'open');
}
