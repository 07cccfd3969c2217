import { SignInPage } from '../pages/sign-in-page';
import { SECOND } from '../support/servers';
import { expect, test } from '../support/test';

test('every page carries a strict policy with a nonce of its own, and the usual headers', async ({ visitor }) => {
  const { page } = await visitor();
  const policies = new Set<string>();
  for (let visit = 0; visit < 2; visit++) {
    const answer = await page.goto('/sign-in');
    const headers = answer?.headers() ?? {};
    const policy = headers['content-security-policy'] ?? '';
    expect(policy).toMatch(/script-src 'self' 'nonce-[^']+' 'strict-dynamic'/);
    expect(policy).not.toContain('unsafe-inline');
    expect(policy).not.toContain('unsafe-eval');
    expect(policy).toContain("frame-ancestors 'none'");
    expect(headers['x-content-type-options']).toBe('nosniff');
    expect(headers['referrer-policy']).toBe('same-origin');
    expect(headers['x-powered-by']).toBeUndefined();
    policies.add(policy);
  }
  expect(policies.size).toBe(2);
});

test('the session cookie is out of reach of scripts and of other sites', async ({ person }) => {
  const { page } = await person('interventional');
  const session = (await page.context().cookies()).find(({ name }) => name.endsWith('bonemet.session'));
  expect(session).toMatchObject({ httpOnly: true, sameSite: 'Lax' });
  expect(await page.evaluate(() => document.cookie)).not.toContain('bonemet.session');
});

test('a request from another site changes nothing', async ({ person }) => {
  const { page, server } = await person('interventional');
  const cookies = (await page.context().cookies()).map(({ name, value }) => `${name}=${value}`).join('; ');
  const forged = await fetch(`${server}/api/trpc/profile.get`, { headers: { cookie: cookies, 'sec-fetch-site': 'cross-site' } });
  expect(forged.status).toBe(403);
  const own = await fetch(`${server}/api/trpc/profile.get`, { headers: { cookie: cookies, 'sec-fetch-site': 'same-origin' } });
  expect(own.status).toBe(200);
  for (const answer of [forged, own]) {
    expect(answer.headers.get('content-security-policy')).toBe("default-src 'none'; frame-ancestors 'none'");
    expect(answer.headers.get('x-content-type-options')).toBe('nosniff');
    expect(answer.headers.get('cache-control')).toBe('private, no-store');
    expect(answer.headers.get('set-cookie')).toBeNull();
  }
});

test('without signing in nothing is shown: pages lead to the sign-in, data is refused', async ({ visitor }) => {
  const { page, server } = await visitor();
  for (const path of ['/', '/cases', '/meetings', '/account']) {
    await page.goto(path);
    await expect(page).toHaveURL(/\/sign-in/);
  }
  expect((await fetch(`${server}/api/trpc/case.list?input=${encodeURIComponent('{"json":{}}')}`)).status).toBe(401);
  expect((await fetch(`${server}/api/live/00000000-0000-4000-8000-000000000000`)).status).toBe(401);
});

test('a session ended on one device is refused on it from the next request on', async ({ person }) => {
  const phone = await person('rheumatology');
  const desk = await person('rheumatology', { server: SECOND });
  await desk.page.goto('/account');
  const others = desk.page.locator('.account-session').getByRole('button');
  // Other tests may have left devices of this person signed in.
  await expect(others).not.toHaveCount(0);
  for (let left = await others.count(); left > 0; left--) {
    await others.first().click();
    await expect(others).toHaveCount(left - 1);
  }
  await phone.page.goto('/cases');
  await expect(phone.page).toHaveURL(/\/sign-in/);
  await desk.page.goto('/cases');
  await expect(desk.page).toHaveURL(/\/cases/);
});

test('an address that exists and one that does not are answered alike, also when throttled', async ({ visitor, expectedNoise }) => {
  expectedNoise.push(/401/);
  const answers: string[] = [];
  // What is locked by this for a while is an account that no other test signs in with.
  for (const address of ['other.interventional@demo.bonemet.example', 'nobody@demo.bonemet.example']) {
    const someone = await visitor();
    const signIn = new SignInPage(someone);
    await signIn.open();
    for (let attempt = 0; attempt < 6; attempt++) {
      const answered = someone.page.waitForResponse((response) => response.url().includes('/callback/credentials'));
      await signIn.submit(address, `not the password ${attempt}`);
      await answered;
      await expect(someone.page.locator('main').getByRole('alert')).toBeVisible();
    }
    answers.push((await someone.page.locator('main').getByRole('alert').innerText()).trim());
    await expect(someone.page.getByLabel(someone.words('signIn.email'))).toHaveValue(address);
  }
  expect(answers[0]).toContain('Too many attempts');
  expect(answers[1]).toBe(answers[0]);
});
