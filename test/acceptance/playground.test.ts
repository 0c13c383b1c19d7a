import { readdirSync } from 'node:fs';
import type { Browser, BrowserContext, Locator, Page } from 'playwright-core';
import { startBrowser } from '../support/browser';
import { type PageFaults, watchPage } from '../support/page-watch';
import { startPlaygroundFixture } from '../support/playground-fixture';

type Fixture = Awaited<ReturnType<typeof startPlaygroundFixture>>;

const CLEAN: PageFaults = { foreignRequests: [], violations: [], complaints: [] };

let under: Fixture;
let browser: Browser;
let context: BrowserContext;
let page: Page;
let faults: PageFaults;

beforeAll(async () => {
  // One after the other: a browser that does not start must not leave a server behind.
  browser = await startBrowser();
  under = await startPlaygroundFixture();
}, 120_000);

afterAll(async () => {
  await browser?.close();
  await under?.close();
});

beforeEach(async () => {
  context = await browser.newContext({ locale: 'ru-RU', viewport: { width: 1280, height: 800 } });
  page = await context.newPage();
  page.setDefaultTimeout(10_000);
  faults = await watchPage(page, under.baseUrl);
});

afterEach(() => context.close());

const editor = () => page.locator('.graphiql-query-editor .view-lines');
const answer = () => page.locator('.graphiql-response .view-lines');
async function openPlayground(query = ''): Promise<void> {
  await page.goto(`${under.baseUrl}/playground${query}`);
  await editor().waitFor();
}

async function openExample(name: string): Promise<void> {
  await page.getByRole('button', { name: 'Примеры' }).click();
  await page.locator(`[data-example="${name}"]`).click();
}

async function run(): Promise<void> {
  await page.getByRole('button', { name: /Execute query/ }).click();
}

async function signIn(login: string): Promise<void> {
  await page.getByRole('button', { name: 'Войти', exact: true }).click();
  await page.locator(`[data-login="${login}"]`).click();
  await under.confirmAtIssuer(page);
  await editor().waitFor();
}

/** Waits until the lines hold the text. */
const untilText = (lines: Locator, text: string) => lines.filter({ hasText: text }).waitFor();

const status = (text: RegExp) => page.getByRole('status').filter({ hasText: text });

describe('playground: the page', () => {
  test('loads without a request to another host, a policy violation or a word on the console', async () => {
    await openPlayground();
    // The editor's services start with the first text.
    await openExample(under.publicExample.name);
    await untilText(editor(), 'query ');
    await page.waitForLoadState('networkidle');
    expect(faults).toEqual(CLEAN);
  });

  test('its policy stops a request to another host', async () => {
    await openPlayground();
    const stoppedBy = await page.evaluate(`new Promise((resolve) => {
      document.addEventListener('securitypolicyviolation', (event) => resolve(event.effectiveDirective));
      fetch('http://127.0.0.2:9/').then(() => resolve('nothing'));
    })`);
    expect(stoppedBy).toBe('connect-src');
  });

  test('speaks Kazakh, Russian and English and remembers the choice', async () => {
    await openPlayground();
    expect(await page.getAttribute('html', 'lang')).toBe('ru');
    for (const [language, name, examples] of [
      ['kk', 'Қазақша', 'Мысалдар'],
      ['en', 'English', 'Examples'],
    ] as const) {
      await page.getByRole('button', { name }).click();
      await page.reload();
      await page.getByRole('button', { name: examples }).waitFor();
      expect(await page.getAttribute('html', 'lang')).toBe(language);
    }
  });

  test('fits a window of 640 × 400, which is 1280 × 800 at a zoom of 200 %', async () => {
    await page.setViewportSize({ width: 640, height: 400 });
    await openPlayground();
    await openExample(under.publicExample.name);
    expect(await page.evaluate('document.documentElement.scrollWidth')).toBeLessThanOrEqual(640);
    await run();
    // The narrow lines break a longer text.
    await untilText(answer(), '"data"');
  });
});

describe('playground: worked examples', () => {
  test('the menu lists every file of the examples folder', async () => {
    await openPlayground();
    await page.getByRole('button', { name: 'Примеры' }).click();
    await page.locator('[data-example]').first().waitFor();
    const listed = await page
      .locator('[data-example]')
      .evaluateAll((items) => items.map((item) => item.getAttribute('data-example')));
    const files = readdirSync(under.examplesDirectory).filter((name) => name.endsWith('.graphql'));
    expect(listed).toEqual(files.sort().map((name) => name.replace('.graphql', '')));
  });

  test('an example fills the editor and answers without a user', async () => {
    await openPlayground();
    await openExample(under.publicExample.name);
    await untilText(editor(), 'query ');
    await run();
    await untilText(answer(), under.publicExample.answer);
    expect(new URL(page.url()).search).toBe(`?example=${under.publicExample.name}`);
  });

  test('the address of an example opens it', async () => {
    await openPlayground(`?example=${under.publicExample.name}`);
    await untilText(editor(), 'query ');
    await openPlayground('?example=no-such-example');
    await status(/не найден/).waitFor();
  });

  test('opening an example keeps what the user wrote', async () => {
    await openPlayground();
    await editor().click();
    await page.keyboard.press('Control+A');
    await page.keyboard.type('query Mine');
    await openExample(under.publicExample.name);
    await untilText(editor(), 'query ');
    expect(await page.getByRole('tab').count()).toBe(2);
    await page.getByRole('tab').first().click();
    await untilText(editor(), 'query Mine');
  });

  test('the menu works with the keyboard alone', async () => {
    await openPlayground();
    const button = page.getByRole('button', { name: 'Примеры' });
    await button.focus();
    await page.keyboard.press('Enter');
    await page.locator('[data-example]:focus').waitFor();
    await page.keyboard.press('Escape');
    await page.locator('[data-example]').first().waitFor({ state: 'hidden' });
    expect(await button.evaluate((element) => element.matches(':focus-visible'))).toBe(true);
    await page.keyboard.press('Enter');
    await page.locator('[data-example]:focus').waitFor();
    await page.keyboard.press('End');
    const last = await page.locator('[data-example]').last().getAttribute('data-example');
    await page.keyboard.press('Enter');
    await page.waitForURL(`**/playground?example=${last}`);
  });
});

describe('playground: signing in', () => {
  test('the schema is not asked for without a user, and a hint says why', async () => {
    const sent: string[] = [];
    page.on('request', (request) => sent.push(request.postData() ?? ''));
    await openPlayground();
    await status(/видны после входа/).waitFor();
    await page.waitForLoadState('networkidle');
    expect(sent.filter((body) => body.includes('__schema'))).toEqual([]);
  });

  test('a sample user signs in, sees the schema, comes back to the example, and signs out', async () => {
    await openPlayground(`?example=${under.publicExample.name}`);
    await untilText(editor(), 'query ');
    await signIn(under.sampleUser.login);
    expect(new URL(page.url()).pathname + new URL(page.url()).search).toBe(
      `/playground?example=${under.publicExample.name}`,
    );
    await page.getByRole('button', { name: under.sampleUser.shownName }).waitFor();
    await page.getByRole('button', { name: 'Show Documentation Explorer' }).click();
    await page.getByRole('link', { name: 'Query', exact: true }).click();
    await page.getByRole('link', { name: under.queryField, exact: true }).first().waitFor();
    await page.getByRole('button', { name: under.sampleUser.shownName }).click();
    await page.getByRole('button', { name: 'Выйти' }).click();
    await page.locator('[data-login]').first().waitFor({ state: 'hidden' });
    await status(/видны после входа/).waitFor();
    expect(faults).toEqual(CLEAN);
  });

  test('a query of a signed-in user carries the token, and after a reload too', async () => {
    await openPlayground();
    await signIn(under.sampleUser.login);
    await page.reload();
    await openExample(under.publicExample.name);
    const sent = page.waitForRequest(
      (request) =>
        request.postDataJSON()?.operationName !== 'IntrospectionQuery' && request.url().endsWith('/graphql'),
    );
    await run();
    expect(await (await sent).headerValue('authorization')).toMatch(/^Bearer \S+$/);
    expect(await (await sent).headerValue('accept-language')).toBe('ru');
  });

  test('an answer to a sign-in that nobody began is refused before a token is asked for', async () => {
    const tokens: string[] = [];
    page.on('request', (request) => request.method() === 'POST' && tokens.push(request.url()));
    await page.goto(`${under.baseUrl}/playground/callback?code=stolen&state=forged`);
    await status(/не относится к входу/).waitFor();
    expect(tokens).toEqual([]);
    expect(page.url()).toBe(`${under.baseUrl}/playground`);
  });

  test('an answer with another state than the one sent is refused', async () => {
    await openPlayground();
    await page.getByRole('button', { name: 'Войти', exact: true }).click();
    await page.locator(`[data-login="${under.sampleUser.login}"]`).click();
    await page.waitForURL('**/authorize?**');
    await page.goto(`${under.baseUrl}/playground/callback?code=stolen&state=forged`);
    await status(/не относится к входу/).waitFor();
  });

  test('an id token with a foreign nonce signs nobody in', async () => {
    await openPlayground();
    await signIn('replayed');
    await status(/не относится к входу/).waitFor();
    await page.getByRole('button', { name: 'Войти', exact: true }).waitFor();
  });

  test('an expired token is told, with a way to sign in again', async () => {
    await openPlayground();
    await signIn('hasty');
    await status(/Срок входа истёк/).waitFor();
    await page.getByRole('button', { name: 'Войти снова' }).click();
    await page.waitForURL('**/issuer/authorize?**');
  });

  test('a token that the graph refuses is told like an expired one', async () => {
    await openPlayground(`?example=${under.publicExample.name}`);
    await signIn(under.sampleUser.login);
    await page.getByRole('button', { name: under.sampleUser.shownName }).waitFor();
    under.issuer.revokeAll();
    await run();
    await status(/Срок входа истёк/).waitFor();
  });
});
