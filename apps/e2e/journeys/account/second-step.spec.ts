import { expect, test } from 'vitest';
import { ask } from '../../src/asking.ts';
import { windowAt } from '../../src/browser.ts';
import { demoPassword, enterPassword, readNotice } from '../../src/cast.ts';
import { stage } from '../../src/stage.ts';

const on = stage();
const email = 'counsel@fairview.example';

async function somebody() {
  const context = await on.browser.newContext(windowAt(on.doors.portal));
  const page = await context.newPage();
  page.setDefaultTimeout(20_000);
  return { context, page };
}
async function shownCode(page: Awaited<ReturnType<typeof somebody>>['page']): Promise<string> {
  return (await page.locator('.ax-note code').textContent()) ?? '';
}

test('nothing to sign in with is there before the notice with its four statements was acknowledged', async () => {
  const { context, page } = await somebody();
  await page.goto('/sign-in');
  const notice = page.getByRole('region', { name: 'Before you sign in' });
  await notice.waitFor();
  expect(await notice.getByRole('listitem').count()).toBe(4);
  expect(await page.getByRole('textbox').count()).toBe(0);
  expect(await page.getByRole('button', { name: /^Sign in/ }).count()).toBe(0);
  await readNotice(page);
  await page.getByLabel('E-mail').waitFor();
  expect(await page.getByLabel('E-mail').getAttribute('autocomplete')).toBe('username');
  expect(await page.getByLabel('Password', { exact: true }).getAttribute('autocomplete')).toBe('current-password');
  await context.close();
});

test('a password and the code of the app open the account, and the code opens it once', async () => {
  const first = await somebody();
  await enterPassword(first.page, email);
  const code = await shownCode(first.page);
  expect(code).toMatch(/^\d{6}$/);
  expect(await first.page.getByLabel('Code from your app').getAttribute('autocomplete')).toBe('one-time-code');
  // Pasted as an app may show it.
  await first.page.getByLabel('Code from your app').fill(`${code.slice(0, 3)} ${code.slice(3)}`);
  await first.page.getByRole('button', { name: 'Go on' }).click();
  await first.page.waitForURL('**/home');
  expect(await ask(first.context, 'me.get', {})).toMatchObject({ session: { strength: 'full', method: 'totp' } });

  const second = await somebody();
  await enterPassword(second.page, email);
  await second.page.getByLabel('Code from your app').fill(code);
  await second.page.getByRole('button', { name: 'Go on' }).click();
  await second.page
    .getByText(/You are not signed in/)
    .first()
    .waitFor();
  expect((await second.context.request.get('/auth/session')).status()).toBe(401);
  await first.context.close();
  await second.context.close();
});

test('with the password alone no page of the agency opens', async () => {
  const { context, page } = await somebody();
  await enterPassword(page, email);
  await page.getByRole('heading', { name: 'Second step' }).waitFor();
  await page.goto('/requests');
  await page.waitForURL('**/sign-in**');
  await context.close();
});

test('what is said of an unknown address is what is said of a wrong password', async () => {
  const said: string[] = [];
  for (const [address, password] of [
    [email, 'a wrong password of some length'],
    ['nobody@nowhere.example', demoPassword],
  ] as const) {
    const { context, page } = await somebody();
    await enterPassword(page, address, password);
    const alert = page.getByRole('alert');
    await alert.waitFor();
    said.push((await alert.textContent()) ?? '');
    await context.close();
  }
  expect(said[0]).toContain('do not go together');
  expect(said[1]).toBe(said[0]);
});
