import { expect, test } from 'vitest';
import { windowAt } from '../../src/browser.ts';
import { demoPassword, patience } from '../../src/cast.ts';
import { focused, tabTo } from '../../src/keys.ts';
import { open } from '../../src/opening.ts';
import { stage } from '../../src/stage.ts';

const on = stage();

test('the whole way from the first page to a case can be gone by keyboard alone', async () => {
  const page = await (await on.browser.newContext(windowAt(on.doors.portal))).newPage();
  page.setDefaultTimeout(patience);
  await open(page, '/');
  await page.keyboard.press('Tab');
  expect(await focused(page)).toBe('Skip to main content');
  await page.keyboard.press('Enter');
  expect(await page.evaluate('document.activeElement.id')).toBe('main');

  await open(page, '/sign-in');
  await tabTo(page, /^I have read this/);
  await page.keyboard.press('Enter');
  await page.getByLabel('E-mail').waitFor();
  await tabTo(page, /^E-mail address/);
  await page.keyboard.type('official@fairview.example');
  await tabTo(page, /^Password/);
  await page.keyboard.type(demoPassword);
  await page.keyboard.press('Enter');
  await page.getByRole('button', { name: 'Use this code' }).waitFor();
  await tabTo(page, /^Use this code/);
  await page.keyboard.press('Enter');
  await page.waitForURL(/\/home$/);
  await page.getByRole('heading', { level: 1 }).waitFor();

  await tabTo(page, /^Requests$/);
  await page.keyboard.press('Enter');
  await page.waitForURL(/\/requests$/);
  await page.getByRole('table').first().waitFor();
  await tabTo(page, /^R-\d{4}-\d{4}$/);
  await page.keyboard.press('Enter');
  await page.getByRole('heading', { level: 1, name: /R-\d{4}-\d{4}/ }).waitFor();
  expect(await page.title()).toMatch(/R-\d{4}-\d{4}/);
});
