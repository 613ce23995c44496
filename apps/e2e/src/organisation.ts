import type { Browser, Locator, Page } from 'playwright-core';
import { windowAt } from './browser.ts';
import { patience } from './cast.ts';
import { keepCodes, newPassword, setUpApp, typePassword } from './newcomer.ts';
import { take, typeDate } from './typing.ts';

/** An agency that nobody knew before this minute, with an ORI of the reserved state. */
export function unknownAgency(): { name: string; ori: string; mail: (box: string) => string } {
  const mark = String(Date.now()).slice(-7);
  return { name: `Juniper ${mark} County Sheriff's Office`, ori: `ZZ${mark}`, mail: (box) => `${box}@juniper${mark}.example` };
}

/** A page of somebody who was never here, at one door. */
export async function strangersPage(browser: Browser, door: string): Promise<Page> {
  const page = await (await browser.newContext(windowAt(door))).newPage();
  page.setDefaultTimeout(patience);
  return page;
}

/** The link that the page gives to hand on, where no mail server is set. */
export async function linkShown(page: Page): Promise<string> {
  const link = page.locator('code').filter({ hasText: '/invitation?token=' });
  await link.waitFor();
  return (await link.textContent()) ?? '';
}

/** Follows an invitation, makes the account, signs in and sets up an app with codes. */
export async function acceptAndSignIn(page: Page, link: string, email: string): Promise<void> {
  await page.goto(link);
  await page.getByRole('heading', { level: 1, name: /^You are invited to/ }).waitFor();
  await page.getByLabel('Choose a password').fill(newPassword);
  await page.getByRole('button', { name: 'Accept the invitation' }).click();
  await page.getByRole('heading', { level: 1, name: 'Invitation accepted' }).waitFor();
  await typePassword(page, email);
  await setUpApp(page);
  await keepCodes(page);
  await page.waitForURL((url) => !url.pathname.startsWith('/sign-in'));
}

/** Records whom one called back, at which number. */
export async function sayCall(form: Locator): Promise<void> {
  await typeDate(form, 'Date of the call', 0);
  await take(form.getByRole('radio', { name: 'A directory of the state' }));
  await form.getByLabel('Number that you called').fill('555 0100');
  await form.getByLabel('Whom you reached, with their office').fill('The front desk, then the sheriff');
}
