import type { BrowserContext, Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { ask } from '../../src/asking.ts';
import { windowAt } from '../../src/browser.ts';
import { readNotice, signIn } from '../../src/cast.ts';
import { answerTo, securityKey } from '../../src/securityKey.ts';
import { stage } from '../../src/stage.ts';

const on = stage();

const challengeOf = async (context: BrowserContext): Promise<string> =>
  ((await (await context.request.get('/auth/passkey/generate-authenticate-options')).json()) as { challenge: string }).challenge;
const sent = async (context: BrowserContext, response: object): Promise<number> =>
  (
    await context.request.post('/auth/passkey/verify-authentication', { data: { response }, headers: { origin: on.doors.portal } })
  ).status();

async function signOut(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Sign out', exact: true }).click();
  await page.getByRole('link', { name: 'Sign in' }).first().waitFor();
}

test('a passkey is added, opens the account alone, and is refused without the person and from another origin', async () => {
  const context = await on.browser.newContext(windowAt(on.doors.portal));
  const page = await context.newPage();
  page.setDefaultTimeout(20_000);
  const key = await securityKey(page);
  await signIn(page, 'board@fairview.example');
  await page.goto('/account');
  await page.getByRole('button', { name: 'Add a passkey' }).click();
  await page.getByLabel(/^Name of this passkey/).fill('Office laptop');
  await page.getByRole('button', { name: 'Make the passkey' }).click();
  await page.getByRole('heading', { name: 'Office laptop' }).first().waitFor();

  await signOut(page);
  await page.goto('/sign-in');
  await readNotice(page);
  await page.getByRole('button', { name: 'Sign in with a passkey' }).click();
  await page.waitForURL('**/home');
  expect(await ask(context, 'me.get', {})).toMatchObject({ session: { strength: 'full', method: 'passkey' } });
  await signOut(page);

  // The person is not verified: a page that does not ask for it gets an answer from the device, and the door refuses it.
  await page.goto('/sign-in');
  const before = await key.uses();
  expect(await sent(context, await answerTo(page, await challengeOf(context), 'discouraged'))).toBe(401);
  expect(await key.uses()).toBeGreaterThan(before);
  expect((await context.request.get('/auth/session')).status()).toBe(401);

  // The same device, verified, at another address: the answer names that address, and the door refuses it.
  const challenge = await challengeOf(context);
  await page.goto(`${on.doors.console}/sign-in`);
  expect(await sent(context, await answerTo(page, challenge, 'required'))).toBe(401);
  expect((await context.request.get('/auth/session')).status()).toBe(401);

  // With the same way of asking, at the right address and with the person verified, it opens: what was refused was refused for that alone.
  await page.goto('/sign-in');
  expect(await sent(context, await answerTo(page, await challengeOf(context), 'required'))).toBe(200);
  await context.close();
});
