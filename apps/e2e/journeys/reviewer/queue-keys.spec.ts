import { expect, test } from 'vitest';
import { open } from '../../src/opening.ts';
import { stage } from '../../src/stage.ts';

const on = stage();

test('j and k go down and up the queue, and Enter opens the case', async () => {
  const page = await on.cast.page('program@access.example');
  await open(page, '/queue?view=all');
  const rows = page.getByRole('main').locator('tbody tr');
  const referenceAt = (index: number) => rows.nth(index).getByRole('link').first().textContent();
  const here = () => page.locator('tbody tr.is-here').getByRole('link').first().textContent();
  await rows.nth(1).waitFor();
  await page.keyboard.press('j');
  expect(await here()).toBe(await referenceAt(0));
  await page.keyboard.press('j');
  expect(await here()).toBe(await referenceAt(1));
  await page.keyboard.press('k');
  const reference = await referenceAt(0);
  expect(await here()).toBe(reference);
  await page.keyboard.press('Enter');
  await page.getByRole('region', { name: 'How this case stands' }).waitFor();
  expect(await page.title()).toContain(reference ?? 'a reference');
});

test('a letter that is typed into a field is a letter', async () => {
  const page = await on.cast.page('program@access.example');
  await open(page, '/queue?view=all');
  await page.keyboard.press('/');
  await page.keyboard.type('j');
  expect(await page.getByRole('searchbox', { name: /^Search cases/ }).inputValue()).toBe('j');
  expect(await page.locator('tbody tr.is-here').count()).toBe(0);
});
