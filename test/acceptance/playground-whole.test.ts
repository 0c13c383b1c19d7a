import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { readExamples } from '../../gateway/playground-examples';
import { PROJECT_ROOT } from '../../subgraphs/shared/server/project-root';
import { startBrowser } from '../support/browser';
import { openGraph, type TestGraph } from '../support/graph';
import { type PageFaults, watchPage } from '../support/page-watch';
import { PlaygroundPage } from '../support/playground-page';

const CLEAN: PageFaults = { foreignRequests: [], violations: [], complaints: [] };
const EXAMPLES = join(PROJECT_ROOT, 'schema', 'examples');

let graph: TestGraph;
let browser: Browser;
let context: BrowserContext;
let page: Page;
let faults: PageFaults;
let playground: PlaygroundPage;

beforeAll(async () => {
  // One after the other: a browser that does not start must not leave a graph behind.
  browser = await startBrowser();
  graph = await openGraph();
});

afterAll(async () => {
  await browser?.close();
  await graph?.close();
});

beforeEach(async () => {
  context = await browser.newContext({ locale: 'ru-RU', viewport: { width: 1280, height: 800 } });
  page = await context.newPage();
  // A busy machine draws late; what is wrong never comes.
  page.setDefaultTimeout(25_000);
  faults = await watchPage(page, graph.url);
  playground = new PlaygroundPage(page, graph.url);
});

afterEach(() => context.close());

async function signIn(login: string, title: string): Promise<void> {
  await playground.chooseUser(login);
  await page.locator(`button[value="${login}"]`).click();
  await playground.button(title).waitFor();
}

interface Passport {
  readonly data: {
    readonly informatizationObject: {
      readonly code: string;
      readonly registerUses: { readonly nodes: readonly { readonly entry: { readonly number: string } }[] };
      readonly escrowRepository: { readonly number: string };
    };
  };
}

describe('playground: the page', () => {
  test('the address of the graph leads a browser to it, and it asks nothing of another host', async () => {
    await page.goto(`${graph.url}/graphql`);
    await playground.editor.waitFor();
    expect(playground.address).toBe('/playground');
    // The editor's services start with the first text.
    await playground.openExample('clause');
    await playground.shows(playground.editor, 'query ClauseOfAct');
    await page.waitForLoadState('networkidle');
    expect(faults).toEqual(CLEAN);
  });

  test('its policy stops a request to another host', async () => {
    await playground.open();
    const stoppedBy = await page.evaluate(`new Promise((resolve) => {
      document.addEventListener('securitypolicyviolation', (event) => resolve(event.effectiveDirective));
      fetch('http://127.0.0.2:9/').then(() => resolve('nothing'));
    })`);
    expect(stoppedBy).toBe('connect-src');
  });

  test('its scripts come compressed', async () => {
    const encodings: (string | undefined)[] = [];
    page.on('response', (response) => {
      if (/\/assets\/main-/.test(response.url())) encodings.push(response.headers()['content-encoding']);
    });
    await playground.open();
    expect(encodings).toEqual(['br', 'br']);
  });

  test('fits a window of 640 × 400, which is 1280 × 800 at a zoom of 200 %', async () => {
    await page.setViewportSize({ width: 640, height: 400 });
    await playground.open();
    await playground.openExample('clause');
    expect(await page.evaluate('document.documentElement.scrollWidth')).toBeLessThanOrEqual(640);
    await playground.run();
    await playground.shows(playground.answer, 'legalClause');
    // One above the other: side by side each would hold a few letters.
    const boxes = await Promise.all([playground.editor.boundingBox(), playground.answer.boundingBox()]);
    for (const box of boxes) expect(box?.width).toBeGreaterThan(300);
  });
});

describe('playground: worked examples', () => {
  test('the menu lists exactly the committed examples, in Kazakh, Russian and English', async () => {
    const committed = readExamples(EXAMPLES);
    expect(committed.map(({ name }) => `${name}.graphql`)).toEqual(readdirSync(EXAMPLES).sort());
    await playground.open();
    for (const [language, name, menu] of [
      ['kk', 'Қазақша', 'Мысалдар'],
      ['ru', 'Русский', 'Примеры'],
      ['en', 'English', 'Examples'],
    ] as const) {
      await playground.button(name).click();
      await playground.button(menu).click();
      expect(await playground.examples.locator('strong').allInnerTexts()).toEqual(
        committed.map(({ title }) => title[language]),
      );
      await page.keyboard.press('Escape');
      expect(await page.getAttribute('html', 'lang')).toBe(language);
    }
    // The choice outlives the page.
    await page.reload();
    await playground.button('Examples').waitFor();
  });

  test('the menu works with the keyboard alone, down to its last example', async () => {
    await playground.open();
    const button = playground.button('Примеры');
    await button.focus();
    await page.keyboard.press('Enter');
    await page.locator('[data-example]:focus').waitFor();
    await page.keyboard.press('Escape');
    await playground.examples.first().waitFor({ state: 'hidden' });
    expect(await button.evaluate((element) => element.matches(':focus-visible'))).toBe(true);
    await page.keyboard.press('Enter');
    await page.locator('[data-example]:focus').waitFor();
    await page.keyboard.press('End');
    const last = await playground.examples.last().getAttribute('data-example');
    const bottom = await playground.examples.last().evaluate((item) => item.getBoundingClientRect().bottom);
    expect(bottom).toBeLessThanOrEqual(800);
    await page.keyboard.press('Enter');
    await page.waitForURL(`**/playground?example=${last}`);
  });

  test('the address of an example opens it, and one of no example is told', async () => {
    await playground.open('?example=object-list');
    await playground.shows(playground.editor, 'query ObjectList');
    await page.locator('.graphiql-editor-tool .view-lines').filter({ hasText: '"first": 20' }).waitFor();
    await playground.open('?example=no-such-example');
    await playground.notice(/не найден/).waitFor();
  });

  test('opening an example keeps what the user wrote', async () => {
    await playground.open();
    await playground.editor.click();
    await page.keyboard.press('Control+A');
    await page.keyboard.type('query Mine');
    await playground.openExample('clause');
    await playground.shows(playground.editor, 'query ClauseOfAct');
    expect(await page.getByRole('tab').count()).toBe(2);
    await page.getByRole('tab').first().click();
    await playground.shows(playground.editor, 'query Mine');
  });
});

describe('playground: signing in', () => {
  test('without a user the schema is not asked for, a hint says why, and the law is open', async () => {
    const sent: string[] = [];
    page.on('request', (request) => sent.push(request.postData() ?? ''));
    await playground.open();
    await playground.notice(/видны после входа/).waitFor();
    await playground.button('Show Documentation Explorer').click();
    await page.locator('.graphiql-doc-explorer-error').waitFor();
    const told = await page.evaluate(
      `getComputedStyle(document.querySelector('.graphiql-doc-explorer-error'), '::after').content`,
    );
    expect(told).toMatch(/видны после входа/);
    await playground.openExample('clause');
    await playground.run();
    await playground.shows(playground.answer, '"16(2)"');
    expect(sent.filter((body) => body.includes('__schema'))).toEqual([]);
    expect(faults).toEqual(CLEAN);
  });

  test('an analyst signs in at the issuer, reads the passport over three registries and signs out', async () => {
    await playground.open();
    await playground.chooseUser('analyst');
    await page.getByRole('heading', { name: 'Вход под пробным пользователем' }).waitFor();
    // The user chosen before stands first and is ready.
    expect(await page.locator('button').first().getAttribute('value')).toBe('analyst');
    await page.keyboard.press('Enter');
    await playground.button('Аналитик').click();
    await page.getByText('Центр цифровой аналитики (образец)').waitFor();
    await page.keyboard.press('Escape');
    expect(playground.address).toBe('/playground');

    await playground.openExample('object-passport');
    await playground.shows(playground.editor, 'query ObjectPassport');
    await playground.run();
    await playground.shows(playground.answer, '"KZ-П-14-0000014"');
    const { data } = JSON.parse(await playground.copyAnswer()) as Passport;
    const { code, registerUses, escrowRepository } = data.informatizationObject;
    expect(code).toBe('KZ-П-14-0000014');
    expect(registerUses.nodes.map(({ entry }) => entry.number)).toContain('ДПО-0000003');
    expect(escrowRepository.number).toMatch(/\d/);

    await playground.button('Show Documentation Explorer').click();
    await page.getByRole('link', { name: 'Query', exact: true }).click();
    await page.getByRole('link', { name: 'informatizationObject', exact: true }).first().waitFor();

    await playground.button('Аналитик').click();
    await playground.button('Выйти').click();
    await playground.notice(/видны после входа/).waitFor();
    await playground.button('Войти').waitFor();
    await playground.run();
    await playground.shows(playground.answer, 'UNAUTHENTICATED');
    expect(faults).toEqual(CLEAN);
  });

  test('who signs in from an example comes back to it, and reload keeps the user', async () => {
    await playground.open('?example=who-am-i');
    await signIn('owner', 'Собственник объекта');
    expect(playground.address).toBe('/playground?example=who-am-i');
    await page.reload();
    await playground.shows(playground.editor, 'query WhoAmI');
    const sent = page.waitForRequest((request) => request.postDataJSON()?.operationName === 'WhoAmI');
    await playground.run();
    expect(await (await sent).headerValue('authorization')).toMatch(/^Bearer \S+$/);
    expect(await (await sent).headerValue('accept-language')).toBe('ru');
    await playground.shows(playground.answer, '"subject": "owner"');
  });

  test('an administrator of the platform is refused the passport in words', async () => {
    await playground.open('?example=object-passport');
    await signIn('analyst', 'Аналитик');
    await playground.chooseUser('administrator', 'Аналитик');
    await page.locator('button[value="administrator"]').click();
    await playground.button('Администратор платформы').waitFor();
    await playground.run();
    await playground.shows(playground.answer, 'FORBIDDEN');
    const { errors } = JSON.parse(await playground.copyAnswer()) as { errors: { message: string }[] };
    expect(errors.map(({ message }) => message)).toEqual(['Вашей роли эти данные не показываются.']);
  });
});
