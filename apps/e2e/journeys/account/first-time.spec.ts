import { expect, test } from 'vitest';
import { ask } from '../../src/asking.ts';
import { codeOf } from '../../src/authenticator.ts';
import { windowAt } from '../../src/browser.ts';
import { choosePassword, keepCodes, newcomer, newPassword, setUpApp, typePassword } from '../../src/newcomer.ts';
import { stage } from '../../src/stage.ts';

const on = stage();
const email = 'nora@fairview.example';

test('somebody new chooses a password, sets up an app, keeps recovery codes, and each of them opens once', async () => {
  const link = await newcomer(on.cast, email);
  const context = await on.browser.newContext(windowAt(on.doors.portal));
  const page = await context.newPage();
  page.setDefaultTimeout(20_000);

  await choosePassword(page, link, 'too short');
  await page.getByText('Use at least 15 characters.').first().waitFor();
  await choosePassword(page, link, 'passwordpassword');
  await page
    .getByRole('alert')
    .getByText(/Choose/)
    .waitFor();
  await choosePassword(page, link);
  await page.getByText('You can sign in now').waitFor();

  await typePassword(page, email);
  await page.getByRole('heading', { name: 'Set up your second step' }).waitFor();
  expect(await ask(context, 'me.get', {})).toMatchObject({ session: { strength: 'enrol' }, roles: [] });
  const { key, recovery } = await setUpApp(page);
  expect(recovery).toHaveLength(10);
  await page.getByRole('button', { name: 'Go on' }).click();
  await page.getByText('Say that you kept them').waitFor();
  await keepCodes(page);
  await page.waitForURL('**/home');
  await page.getByText('Nora Newcomer').first().waitFor();

  await page.getByRole('button', { name: 'Sign out', exact: true }).click();
  await page.getByRole('link', { name: 'Sign in' }).first().waitFor();
  await typePassword(page, email);
  await page.getByRole('button', { name: 'Use a recovery code' }).click();
  await page.getByLabel('Recovery code', { exact: true }).fill(recovery[0] ?? '');
  await page.getByRole('button', { name: 'Go on' }).click();
  await page.waitForURL('**/home');
  await page.goto('/account');
  await page.getByText('9 left.').waitFor();

  const elsewhere = await on.browser.newContext(windowAt(on.doors.portal));
  const other = await elsewhere.newPage();
  other.setDefaultTimeout(20_000);
  await typePassword(other, email);
  await other.getByRole('button', { name: 'Use a recovery code' }).click();
  await other.getByLabel('Recovery code', { exact: true }).fill(recovery[0] ?? '');
  await other.getByRole('button', { name: 'Go on' }).click();
  await other.getByText('You are not signed in').first().waitFor();
  await other.getByRole('button', { name: 'Use the code of your app' }).click();
  await other.getByLabel('Code from your app').fill(codeOf(key, 1));
  await other.getByRole('button', { name: 'Go on' }).click();
  await other.waitForURL('**/home');
  await elsewhere.close();
  await context.close();
  expect(newPassword.length).toBeGreaterThanOrEqual(15);
});
