import { type Browser, type BrowserContext, chromium, type Page } from 'playwright-core';

/** Debian's Chromium without its calls to the outside. */
export const openBrowser = (): Promise<Browser> =>
  chromium.launch({
    executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
    headless: true,
    args: ['--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking', '--disable-component-update', '--disable-sync'],
  });

export const wide = { width: 1280, height: 900 } as const;
export const phone = { width: 390, height: 844 } as const;

/** A person at a door: a browser context of its own, so that nobody shares a cookie. */
export interface Person {
  readonly context: BrowserContext;
  readonly page: Page;
  readonly door: string;
}

/** Signs a demonstration person in at a door. */
export async function signIn(browser: Browser, door: string, email: string): Promise<Person> {
  const context = await browser.newContext({ viewport: wide, acceptDownloads: true });
  const page = await context.newPage();
  page.setDefaultTimeout(20_000);
  await page.goto(`${door}/sign-in`);
  await page.getByLabel('E-mail').fill(email);
  await page.getByLabel('Password', { exact: true }).fill('access-demo-2026');
  await page.getByRole('button', { name: 'Sign in' }).click();
  await page.waitForURL((url) => !url.pathname.startsWith('/sign-in'));
  return { context, page, door };
}
