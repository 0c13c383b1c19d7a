import type { Locator, Page } from 'playwright-core';

/** What a person sees and does on the playground, in Russian unless another language was chosen. */
export class PlaygroundPage {
  readonly editor: Locator;
  readonly answer: Locator;
  readonly examples: Locator;

  constructor(
    readonly page: Page,
    private readonly baseUrl: string,
  ) {
    this.editor = page.locator('.graphiql-query-editor .view-lines');
    this.answer = page.locator('.graphiql-response .view-lines');
    this.examples = page.locator('[data-example]');
  }

  /** @param query for example `?example=clause` */
  async open(query = ''): Promise<void> {
    await this.page.goto(`${this.baseUrl}/playground${query}`);
    await this.editor.waitFor();
  }

  button(name: string | RegExp): Locator {
    return this.page.getByRole('button', { name, exact: true });
  }

  /** The line under the bar, when it says the text. */
  notice(text: RegExp): Locator {
    return this.page.getByRole('status').filter({ hasText: text });
  }

  async openExample(name: string): Promise<void> {
    await this.button('Примеры').click();
    await this.page.locator(`[data-example="${name}"]`).click();
  }

  run(): Promise<void> {
    return this.button(/Execute query/).click();
  }

  /** Chooses a sample user of the menu; the issuer's page follows. */
  async chooseUser(login: string, menu = 'Войти'): Promise<void> {
    await this.button(menu).click();
    await this.page.locator(`[data-login="${login}"]`).click();
  }

  async shows(lines: Locator, text: string): Promise<void> {
    await lines.filter({ hasText: text }).waitFor();
  }

  /** The path and query of the address. */
  get address(): string {
    const { pathname, search } = new URL(this.page.url());
    return pathname + search;
  }

  /** The whole text of the answer, as a person copies it: the editor draws only the lines that fit its window. */
  async copyAnswer(): Promise<string> {
    await this.page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
    await this.answer.click();
    await this.page.keyboard.press('Control+A');
    await this.page.keyboard.press('Control+C');
    return this.page.evaluate<string>('navigator.clipboard.readText()');
  }
}
