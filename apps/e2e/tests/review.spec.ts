import { MeetingPage } from '../pages/meeting-page';
import { ReviewPage } from '../pages/review-page';
import { openLine } from '../support/cuttable-line';
import { SECOND } from '../support/servers';
import { expect, type Person, test } from '../support/test';

/** Ratings that go round, so that a wrong line is seen as a wrong number. */
const ratingsFor = (count: number, first: number) => Array.from({ length: count }, (_, index) => 1 + ((first + index) % 9));

/** What the server answers somebody who asks for all there is of a review. */
async function answersTo({ page }: Person, path: string): Promise<string> {
  const caseId = path.split('/').pop();
  const answers = await page.evaluate(async (id) => {
    const ask = async (procedure: string) =>
      (await fetch(`/api/trpc/${procedure}?input=${encodeURIComponent(JSON.stringify({ json: { caseId: id } }))}`)).text();
    return Promise.all([ask('review.results'), ask('review.get'), ask('case.get')]);
  }, caseId);
  return answers.join('\n');
}

test('a reviewer answers every option of a case with one thumb, and finds it all again', async ({ person, browser }) => {
  const reviewer = await person('rheumatology', { width: 390 });
  // The seat of this test has a touch screen, so that only taps are possible.
  const phone = await browser.newContext({ baseURL: reviewer.server, viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true, storageState: await reviewer.page.context().storageState() });
  const page = await phone.newPage();
  const review = new ReviewPage({ ...reviewer, page });
  await review.open('Izar 118');
  const ratings = ratingsFor(await review.size(), 2);
  await review.rateAll(ratings, 'tap');
  await expect(review.done).toContainText(reviewer.words('review.done.title', { total: ratings.length }));
  await page.reload();
  await expect(review.answers).toHaveText(ratings.map(String));
  await phone.close();
});

test('no rating reaches the chair, the administrator or a colleague before the reveal, in no answer of the server', async ({ person, expectedNoise }) => {
  // The administrator is refused the ballot itself.
  expectedNoise.push(/403/);
  const [reviewer, chair, administrator, colleague] = [await person('palliative'), await person('chair'), await person('administrator'), await person('pathology')];
  const review = new ReviewPage(reviewer);
  const path = await review.open('Mira 132');
  await review.key(3).click();
  await reviewer.page.getByText(reviewer.words('review.ownWords')).click();
  await reviewer.page.getByLabel(reviewer.words('review.ownWordsLabel')).fill('A sentence that only its author reads.');
  await review.next.click();
  await expect.poll(() => answersTo(reviewer, path)).toContain('A sentence that only its author reads.');
  for (const other of [chair, administrator, colleague]) {
    await other.page.goto(path);
    const told = `${await answersTo(other, path)}\n${await other.page.content()}`;
    expect(told).toContain('Mira 132');
    expect(told).not.toContain('A sentence that only its author reads.');
    expect(told).not.toMatch(/"rating\\?":\s*[1-9]/);
  }
});

test('five reviewers answer the same cases at once, and each keeps their own answers', async ({ person }) => {
  // Five browsers share two cores here with the two servers.
  test.setTimeout(300_000);
  const accounts = ['oncology', 'radiotherapy', 'surgery', 'interventional', 'imaging'];
  const cases = ['Atria 226', 'Adhara 254'];
  const seats = await Promise.all(accounts.map((account) => person(account)));
  for (const pseudonym of cases) {
    const given = await Promise.all(seats.map(async (seat, index) => {
      const review = new ReviewPage(seat);
      await review.open(pseudonym);
      const ratings = ratingsFor(await review.size(), index);
      await review.rateAll(ratings);
      await expect(review.done).toContainText(seat.words('review.done.text'));
      return ratings.map(String);
    }));
    await Promise.all(seats.map(async (seat, index) => {
      await seat.page.reload();
      await expect(new ReviewPage(seat).answers).toHaveText(given[index] ?? []);
    }));
  }
  await Promise.all(seats.map(async (seat) => {
    await seat.page.goto('/review');
    const answered = seat.page.locator('.asked-answered');
    for (const pseudonym of cases) await expect(answered.locator('h3').filter({ hasText: pseudonym })).toHaveCount(1);
  }));
});

test('a phone that lost its network keeps an opinion, says so, and sends it by itself', async ({ person, expectedNoise }) => {
  expectedNoise.push(/ERR_EMPTY_RESPONSE|ERR_CONNECTION|ERR_INCOMPLETE_CHUNKED_ENCODING|ERR_SOCKET/);
  const line = await openLine(SECOND);
  const phone = await person('imaging', { server: line.address, width: 390 });
  const review = new ReviewPage(phone);
  await review.open('Lyra 167');
  line.cut();
  await review.key(7).click();
  await expect(review.status).toContainText(phone.words('review.status.failed', { answer: 7 }));
  line.restore();
  await expect(review.status).toContainText(phone.words('review.status.saved', { answer: 7 }));
  await phone.page.reload();
  await expect(review.answers.first()).toHaveText('7');
  line.close();
});

test('a comment that names a colleague is seen by them without loading the page again', async ({ person }) => {
  const [surgeon, oncologist] = [await person('surgery'), await person('oncology')];
  const [writing, reading] = [new ReviewPage(surgeon), new ReviewPage(oncologist)];
  const follows = oncologist.page.waitForResponse(/\/api\/live\/cases\//);
  await reading.open('Rigel 087');
  await follows;
  await writing.open('Rigel 087');
  await writing.comment('Is the joint open, @Mathieu Ollier?');
  await expect(reading.comments).toContainText(['Is the joint open, @Mathieu Ollier?']);
});

test('the chair reveals when the board talks about the case: distributions by specialty, without names', async ({ person, ownMeeting }) => {
  const { path: meetingPath, cases: [own] } = await ownMeeting(['What did the reviewers say?']);
  const pseudonym = own?.pseudonym ?? '';
  const [chair, surgeon] = [await person('chair'), await person('surgery')];
  const review = new ReviewPage(surgeon);
  const path = await review.open(pseudonym);
  await review.rate(8);
  const meeting = await new MeetingPage(chair).open(meetingPath);
  await meeting.openMeeting();
  await meeting.present(pseudonym);
  await chair.page.goto(path);
  await chair.page.getByRole('button', { name: chair.words('review.reveal.open') }).click();
  await chair.page.getByRole('button', { name: chair.words('review.reveal.confirm'), exact: true }).click();
  await expect(chair.page.getByRole('heading', { name: chair.words('review.results.title') })).toBeVisible();
  await expect(chair.page.locator('#results')).not.toContainText('Olivier Simon');
  await expect(surgeon.page.getByText(surgeon.words('review.state.revealed.title'))).toBeVisible();
});
