import type { Browser, BrowserContext, Page } from 'playwright-core';
import { startBrowser } from '../support/browser';
import { type PlaygroundUnderTest, startPlaygroundFixture } from '../support/playground-fixture';
import { PlaygroundPage } from '../support/playground-page';

let under: PlaygroundUnderTest;
let browser: Browser;
let context: BrowserContext;
let page: Page;
let playground: PlaygroundPage;

beforeAll(async () => {
  // One after the other: a browser that does not start must not leave a server behind.
  browser = await startBrowser();
  under = await startPlaygroundFixture();
});

afterAll(async () => {
  await browser?.close();
  await under?.close();
});

beforeEach(async () => {
  context = await browser.newContext({ locale: 'ru-RU', viewport: { width: 1280, height: 800 } });
  page = await context.newPage();
  // A busy machine draws late; what is wrong never comes.
  page.setDefaultTimeout(25_000);
  playground = new PlaygroundPage(page, under.baseUrl);
});

afterEach(() => context.close());

async function signIn(login: string): Promise<void> {
  await playground.chooseUser(login);
  await page.getByRole('link', { name: 'Continue' }).click();
  await playground.editor.waitFor();
}

describe('playground: a sign-in that goes wrong', () => {
  test('an answer to a sign-in that nobody began is refused before a token is asked for', async () => {
    const tokens: string[] = [];
    page.on('request', (request) => request.method() === 'POST' && tokens.push(request.url()));
    await page.goto(`${under.baseUrl}/playground/callback?code=stolen&state=forged`);
    await playground.notice(/не относится к входу/).waitFor();
    expect(tokens).toEqual([]);
    expect(page.url()).toBe(`${under.baseUrl}/playground`);
  });

  test('an answer with another state than the one sent is refused', async () => {
    await playground.open();
    await playground.chooseUser('operator');
    await page.waitForURL('**/authorize?**');
    await page.goto(`${under.baseUrl}/playground/callback?code=stolen&state=forged`);
    await playground.notice(/не относится к входу/).waitFor();
  });

  test('an id token with a foreign nonce signs nobody in', async () => {
    await playground.open();
    await signIn('replayed');
    await playground.notice(/не относится к входу/).waitFor();
    await playground.button('Войти').waitFor();
  });

  test('an expired token is told, with a way to sign in again', async () => {
    await playground.open();
    await signIn('hasty');
    await playground.notice(/Срок входа истёк/).waitFor();
    await playground.button('Войти снова').click();
    await page.waitForURL('**/issuer/authorize?**');
  });

  test('a token that the graph refuses is told like an expired one', async () => {
    await playground.open('?example=clause');
    await signIn('operator');
    await playground.button('Айгүл Операторова').waitFor();
    under.issuer.revokeAll();
    await playground.run();
    await playground.notice(/Срок входа истёк/).waitFor();
  });
});
