import type { Browser, BrowserContext, BrowserContextOptions, Page } from 'playwright-core';
import { windowAt } from './browser.ts';

/** The two addresses of the running product. */
export interface Doors {
  readonly portal: string;
  readonly console: string;
}

export const demoPassword = 'access-demo-2026';
/** Reviewers have their mail in one place; everybody else belongs to an agency. */
export const doorOf = (email: string, doors: Doors): string => (email.endsWith('@access.example') ? doors.console : doors.portal);

/** Signs in as a person does: address, password, button. */
export async function signIn(page: Page, email: string): Promise<void> {
  await page.goto('/sign-in');
  await page.getByLabel('E-mail').fill(email);
  await page.getByLabel('Password', { exact: true }).fill(demoPassword);
  await page.getByRole('button', { name: 'Sign in', exact: true }).click();
  await page.waitForURL((url) => !url.pathname.startsWith('/sign-in'));
}

/** Everybody who takes part, each with a browser context of their own, signed in once. */
export class Cast {
  readonly #browser: Browser;
  readonly #doors: Doors;
  readonly #contexts = new Map<string, Promise<BrowserContext>>();

  constructor(browser: Browser, doors: Doors) {
    this.#browser = browser;
    this.#doors = doors;
  }

  /** The context of one person, signed in. */
  of(email: string, more: BrowserContextOptions = {}): Promise<BrowserContext> {
    const known = this.#contexts.get(email);
    if (known !== undefined) return known;
    const opened = this.#open(email, more);
    this.#contexts.set(email, opened);
    return opened;
  }

  /** A new page of one person. */
  async page(email: string): Promise<Page> {
    const page = await (await this.of(email)).newPage();
    page.setDefaultTimeout(patience);
    return page;
  }

  async #open(email: string, more: BrowserContextOptions): Promise<BrowserContext> {
    const context = await this.#browser.newContext({ ...windowAt(doorOf(email, this.#doors)), ...more });
    const page = await context.newPage();
    page.setDefaultTimeout(patience);
    await signIn(page, email);
    await page.close();
    return context;
  }
}

/** How long a page may take to say something, on a machine that does other things as well. */
export const patience = 30_000;

/** One case as everybody sees it on a page of their own. */
export class Desks {
  readonly #cast: Cast;
  readonly #pages = new Map<string, Promise<Page>>();

  constructor(cast: Cast) {
    this.#cast = cast;
  }

  at(email: string): Promise<Page> {
    const page = this.#pages.get(email) ?? this.#cast.page(email);
    this.#pages.set(email, page);
    return page;
  }

  /** A picture of every page as it stands, for whoever looks for what went wrong. */
  async pictures(folder: string): Promise<void> {
    for (const [email, page] of this.#pages) await (await page).screenshot({ path: `${folder}/${email}.png`, fullPage: true });
  }

  async close(): Promise<void> {
    for (const page of this.#pages.values()) await (await page).close();
  }
}
