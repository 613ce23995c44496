import { afterAll, expect, inject, test } from 'vitest';
import { ask } from '../../src/asking.ts';
import { windowAt } from '../../src/browser.ts';
import { readNotice, signIn } from '../../src/cast.ts';
import { startProvider } from '../../src/identityProvider.ts';
import { stage } from '../../src/stage.ts';

const on = stage();
const ends: (() => Promise<void>)[] = [];
afterAll(async () => {
  for (const end of ends) await end();
});

test('a provider that comes up after us signs in whoever linked the account to it, and nobody else', async () => {
  const port = inject('providerPort');
  ends.push(await startProvider({ port, door: on.doors.console, subject: 'zz-0042' }));
  const context = await on.browser.newContext(windowAt(on.doors.console));
  const page = await context.newPage();
  page.setDefaultTimeout(20_000);
  const byProvider = async () => {
    await page.goto('/sign-in');
    await readNotice(page);
    await page.getByRole('button', { name: 'Sign in with ZZ Sign-in' }).click();
  };
  await byProvider();
  await page.getByText('is not linked to an account here').waitFor();
  expect((await context.request.get('/auth/session')).status()).toBe(401);

  await signIn(page, 'rights@access.example');
  await page.goto('/account');
  await page.getByRole('button', { name: 'Link my account' }).click();
  await page.waitForURL('**/account?linked=1');
  await page.getByText('Your account is linked').waitFor();
  await page.getByRole('button', { name: 'Sign out', exact: true }).click();
  await page.waitForURL('**/sign-in');

  await byProvider();
  await page.waitForURL('**/queue**');
  expect(await ask(context, 'me.get', {})).toMatchObject({
    person: { email: 'rights@access.example' },
    session: { strength: 'full', method: 'oidcFactor' },
  });
  await context.close();
});
