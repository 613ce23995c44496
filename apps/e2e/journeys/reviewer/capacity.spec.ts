import { expect, test } from 'vitest';
import { open } from '../../src/opening.ts';
import { stage } from '../../src/stage.ts';
import { wordsOf } from '../../src/typing.ts';

const on = stage();

test('a change is tried out by keyboard, is kept in the address, and changes nothing', async () => {
  const page = await on.cast.page('program@access.example');
  await open(page, '/capacity');
  const table = page.getByRole('table', { name: 'Load of the field offices' });
  const before = await wordsOf(table);
  expect(before).not.toContain('→');
  const seats = page.getByLabel('Seats of a new class');
  await page.getByLabel('Liaisons added').focus();
  await page.keyboard.type('2');
  await seats.focus();
  await page.keyboard.type('many');
  await page.keyboard.press('Enter');
  // A slip is named, and the field has the focus.
  await page.getByText('Enter a whole number from 1 to 9999, or nothing.').waitFor();
  expect(await page.evaluate('document.activeElement?.id')).toBe(await seats.getAttribute('id'));
  await seats.fill('30');
  await page.keyboard.press('Enter');
  await page.waitForURL(/\/capacity\?liaisons=2&seats=30$/);
  await page.getByText('You look at a change that is tried out').waitFor();
  expect(await wordsOf(table)).toMatch(/\d+ → \d+/);

  // The address alone brings the same page back.
  const tried = await wordsOf(page.locator('main'));
  await open(page, '/capacity?liaisons=2&seats=30');
  expect(await wordsOf(page.locator('main'))).toBe(tried);
  await page.getByRole('link', { name: 'Back to how it is' }).press('Enter');
  await page.waitForURL(/\/capacity$/);
  expect(await wordsOf(table)).toBe(before);
});
test('an old link to the load of the people leads to the capacity page', async () => {
  const page = await on.cast.page('investigations@access.example');
  await open(page, '/load');
  await page.waitForURL(/\/capacity$/);
  await page.getByRole('heading', { level: 1, name: 'Capacity' }).waitFor();
});
