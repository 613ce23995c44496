import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import { ask } from './asking.ts';
import { codeOf } from './authenticator.ts';
import type { Cast } from './cast.ts';
import { readNotice } from './cast.ts';
import { operate } from './server.ts';

export const newPassword = 'seven grey pelicans over the lake';

/** Somebody of Fairview who was never here: made on the server, with a link that sets the password once. */
export async function newcomer(cast: Cast, email: string): Promise<string> {
  const { agency } = (await ask(await cast.of('official@fairview.example'), 'me.get', {})) as { agency: { ori: string } };
  const printed = await operate([
    ...['user', 'add', '--side', 'agency', '--email', email, '--name', 'Nora Newcomer'],
    ...['--role', 'preparer', '--ori', agency.ori],
  ]);
  const link = /http\S+\/set-password\?token=\S+/.exec(printed)?.[0];
  expect(link, printed).toBeDefined();
  return link ?? '';
}

/** Follows the link and chooses a password. */
export async function choosePassword(page: Page, link: string, password = newPassword): Promise<void> {
  await page.goto(link);
  await page.getByLabel('New password', { exact: true }).fill(password);
  await page.getByLabel('The same password again').fill(password);
  await page.getByRole('button', { name: 'Set the password' }).click();
}

/** The first step at the sign-in page, by hand. */
export async function typePassword(page: Page, email: string, password = newPassword): Promise<void> {
  await page.goto('/sign-in');
  await readNotice(page);
  await page.getByLabel('E-mail').fill(email);
  await page.getByLabel('Password', { exact: true }).fill(password);
  await page.getByRole('button', { name: 'Sign in', exact: true }).click();
}

/** Sets up an app with codes, as the page asks for it. Gives the key that the app keeps, and the recovery codes. */
export async function setUpApp(page: Page): Promise<{ key: string; recovery: readonly string[] }> {
  await page.getByRole('button', { name: 'Set up an app' }).click();
  await page.getByRole('img', { name: /^QR code/ }).waitFor();
  const key = (await page.locator('.ax-key').textContent()) ?? '';
  await page.getByLabel('Code that the app shows now').fill(codeOf(key));
  await page.getByRole('button', { name: 'Confirm the app' }).click();
  await page.getByRole('heading', { name: 'Keep your recovery codes' }).waitFor();
  return { key, recovery: await page.locator('.ax-codes code').allTextContents() };
}

/** Says that the recovery codes are kept, and goes on. */
export async function keepCodes(page: Page): Promise<void> {
  await page.getByRole('checkbox', { name: 'I kept them where only I can read them' }).press('Space');
  await page.getByRole('button', { name: 'Go on' }).click();
}
