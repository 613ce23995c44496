import type { Browser, BrowserContext, BrowserContextOptions, Page, Request, Response } from 'playwright-core';
import { ask, slugOf, tell } from './asking.ts';
import { windowAt } from './browser.ts';

/** The two addresses of the running product. */
export interface Doors {
  readonly portal: string;
  readonly console: string;
}

export const demoPassword = 'access-demo-2026';
/** Reviewers have their mail in one place; everybody else belongs to an agency. */
export const doorOf = (email: string, doors: Doors): string => (email.endsWith('@access.example') ? doors.console : doors.portal);

/** Goes past the notice that stands before the ways to sign in. */
export async function readNotice(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'I have read this and go on' }).click();
}

/** The first step as a person does it: the notice, address, password, button. */
export async function enterPassword(page: Page, email: string, password = demoPassword): Promise<void> {
  await page.goto('/sign-in');
  await readNotice(page);
  await page.getByLabel('E-mail').fill(email);
  await page.getByLabel('Password', { exact: true }).fill(password);
  await page.getByRole('button', { name: 'Sign in', exact: true }).click();
}

/** A code counts once: whoever signs in again and again waits for the next one, half a minute at most, and the page asks every five seconds. */
const nextCode = { timeout: 45_000 };

/** Signs in as a person does: address, password, and the code that the app of this person shows. */
export async function signIn(page: Page, email: string): Promise<void> {
  await enterPassword(page, email);
  await page.getByRole('button', { name: 'Use this code' }).click(nextCode);
  await page.waitForURL((url) => !url.pathname.startsWith('/sign-in'));
}

/** Answers the question that stands before a step that binds: password, and the code that the app of this person shows. */
export async function proveAgain(page: Page): Promise<void> {
  const question = page.getByRole('dialog', { name: 'Prove again that it is you' });
  await question.getByLabel('Password', { exact: true }).fill(demoPassword);
  await question.getByRole('button', { name: 'Use this code' }).click(nextCode);
  await question.getByRole('button', { name: 'Go on' }).click();
}

/** Whether the door wants a fresh proof before it does what was asked. */
async function wantsProof(response: Response): Promise<boolean> {
  if (response.request().method() !== 'POST' || ![403, 207].includes(response.status())) return false;
  return (await response.text().catch(() => '')).includes('stepUpNeeded');
}

/** What this page asked for and got no answer to, whenever it is looked at. */
function listenFor(page: Page): () => readonly string[] {
  const open = new Set<Request>();
  page.on('request', (request) => open.add(request));
  page.on('requestfinished', (request) => open.delete(request));
  page.on('requestfailed', (request) => open.delete(request));
  return () => [...open].map((request) => request.url());
}

/** Whoever serves several agencies acts for the one that the address names. */
async function actAtHome(context: BrowserContext, email: string): Promise<void> {
  const { organisations } = (await ask(context, 'me.get', {})) as { organisations: readonly { organisationId: string; name: string }[] };
  const home = organisations.find(({ name }) => email.endsWith(`@${slugOf(name)}.example`));
  if (organisations.length > 1 && home !== undefined) await tell(context, 'account.actIn', { organisationId: home.organisationId });
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
    // Whoever works for long is asked again who he is, and answers.
    page.on('response', (response) => {
      void wantsProof(response)
        .then((wanted) => (wanted ? proveAgain(page) : undefined))
        .catch(() => undefined);
    });
    return page;
  }

  async #open(email: string, more: BrowserContextOptions): Promise<BrowserContext> {
    const context = await this.#browser.newContext({ ...windowAt(doorOf(email, this.#doors)), ...more });
    const page = await context.newPage();
    page.setDefaultTimeout(patience);
    const unanswered = listenFor(page);
    await signIn(page, email).catch(async (error: unknown) => {
      const words = await page
        .locator('main')
        .textContent()
        .catch(() => 'nothing');
      throw new Error(`${email} could not sign in. Unanswered: ${unanswered().join(', ') || 'nothing'}. The page says: ${words}`, {
        cause: error,
      });
    });
    await actAtHome(context, email);
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
