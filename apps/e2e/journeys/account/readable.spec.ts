import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { windowAt } from '../../src/browser.ts';
import { enterPassword, readNotice } from '../../src/cast.ts';
import { choosePassword, keepCodes, newcomer, setUpApp, typePassword } from '../../src/newcomer.ts';
import { stage } from '../../src/stage.ts';
import { faultsHere } from '../../src/visiting.ts';

const on = stage();

async function anybody(door: string): Promise<Page> {
  const page = await (await on.browser.newContext(windowAt(door))).newPage();
  page.setDefaultTimeout(20_000);
  return page;
}

test.each(['portal', 'console'] as const)('every step of signing in at the %s is readable by everybody', async (door) => {
  const page = await anybody(on.doors[door]);
  const found: string[] = [];
  await page.goto('/sign-in');
  await readNotice(page);
  await page.getByLabel('E-mail').waitFor();
  found.push(...(await faultsHere(page, 'the ways in')));
  await enterPassword(page, door === 'portal' ? 'counsel@maple.example' : 'counsel@access.example', 'a wrong password of some length');
  await page.getByRole('alert').waitFor();
  found.push(...(await faultsHere(page, 'a refusal')));
  await enterPassword(page, door === 'portal' ? 'board@maple.example' : 'oversight@access.example');
  await page.getByRole('button', { name: 'Use this code' }).waitFor();
  found.push(...(await faultsHere(page, 'the code')));
  await page.getByRole('button', { name: 'Use a recovery code' }).click();
  await page.getByText('Lost your phone or your passkey?').click();
  found.push(...(await faultsHere(page, 'a recovery code')));
  expect(found).toEqual([]);
  await page.context().close();
});

test('setting up the second step is readable by everybody', async () => {
  const email = 'rita@fairview.example';
  const link = await newcomer(on.cast, email);
  const page = await anybody(on.doors.portal);
  const found: string[] = [];
  await choosePassword(page, link);
  await page.getByText('You can sign in now').waitFor();
  await typePassword(page, email);
  await page.getByRole('heading', { name: 'Set up your second step' }).waitFor();
  found.push(...(await faultsHere(page, 'the choice of a second step')));
  await page.getByRole('button', { name: 'Set up a passkey' }).click();
  found.push(...(await faultsHere(page, 'a passkey')));
  await page.getByRole('button', { name: 'Not now' }).click();
  await setUpApp(page);
  found.push(...(await faultsHere(page, 'the recovery codes')));
  await keepCodes(page);
  await page.waitForURL('**/home');
  await page.goto('/account');
  await page.getByRole('heading', { name: 'Where you are signed in' }).waitFor();
  found.push(...(await faultsHere(page, 'my account')));
  expect(found).toEqual([]);
  await page.context().close();
});
