import { type Browser, expect, type Page, test as base } from '@playwright/test';
import { SignInPage } from '../pages/sign-in-page';
import { type About, type OwnMeeting, planOwnMeeting } from './own-meeting';
import { openProcess, type OwnProcess } from './own-process';
import { hears } from './hears';
import { FIRST } from './servers';
import { type Language, type Words, wordsIn } from './words';

export const DEMO_PASSWORD = 'quiet harbour lantern';

export type Person = { readonly page: Page; readonly words: Words; readonly language: Language; readonly server: string };

export type Seat = {
  readonly language?: Language;
  readonly server?: string;
  readonly width?: number;
  readonly theme?: 'light' | 'dark';
};

type Fixtures = {
  /** Somebody in a browser of their own, not signed in. */
  readonly visitor: (seat?: Seat) => Promise<Person>;
  /** Somebody of the demonstration, signed in. */
  readonly person: (account: string, seat?: Seat) => Promise<Person>;
  /** A meeting with a case for each of these questions, which no other test touches. */
  readonly ownMeeting: (questions: readonly string[], about?: About) => Promise<OwnMeeting>;
  /** A third process of the application, for a test that kills it. */
  readonly ownServer: OwnProcess;
  /** Messages of the console that a test provokes on purpose. */
  readonly expectedNoise: RegExp[];
};

/** A stray error in any console fails the test that caused it. */
export const test = base.extend<Fixtures & { readonly noise: string[] }>({
  expectedNoise: async ({ browserName: _anyBrowser }, use) => use([]),
  noise: async ({ expectedNoise }, use) => {
    const noise: string[] = [];
    await use(noise);
    expect(noise.filter((line) => !expectedNoise.some((pattern) => pattern.test(line))), 'errors in the console').toEqual([]);
  },
  visitor: async ({ browser, noise }, use) => {
    const opened: Page[] = [];
    await use(async (seat = {}) => {
      const person = await sitDown(browser, seat, noise);
      opened.push(person.page);
      return person;
    });
    for (const page of opened) await page.context().close();
  },
  person: async ({ visitor }, use) => {
    await use(async (account, seat = {}) => {
      const person = await visitor(seat);
      await new SignInPage(person).signIn(`${account}@demo.bonemet.example`, DEMO_PASSWORD);
      return person;
    });
  },
  ownServer: async ({ browserName: _anyBrowser }, use) => {
    const own = await openProcess();
    await use(own);
    await own.kill();
  },
  ownMeeting: async ({ person }, use) => {
    await use(async (questions, about) => planOwnMeeting(await person('coordinator'), questions, about));
  },
});

async function sitDown(browser: Browser, seat: Seat, noise: string[]): Promise<Person> {
  const { language = 'en', server = FIRST, width = 1440, theme = 'light' } = seat;
  const context = await browser.newContext({ baseURL: server, viewport: { width, height: 1000 }, colorScheme: theme });
  await context.addCookies([{ name: 'bonemet.language', value: language, url: server }]);
  context.on('page', isOpenOnceItHears);
  const page = await context.newPage();
  page.on('console', (message) => message.type() === 'error' && noise.push(`${message.text()} (${message.location().url})`));
  page.on('pageerror', (error) => noise.push(String(error)));
  return { page, words: wordsIn(language), language, server };
}

/** A page is drawn by the server before anything on it does something: nobody is quicker than that but a program. */
function isOpenOnceItHears(page: Page): void {
  const goto = page.goto.bind(page);
  const reload = page.reload.bind(page);
  page.goto = async (...where) => {
    const answer = await goto(...where);
    await hears(page);
    return answer;
  };
  page.reload = async (...how) => {
    const answer = await reload(...how);
    await hears(page);
    return answer;
  };
}

export { expect };
