import { expect, test } from 'vitest';
import { open } from '../../src/opening.ts';
import { openDraft } from '../../src/portal/filing.ts';
import { untilSaved } from '../../src/questions.ts';
import { stage } from '../../src/stage.ts';

const on = stage();
const strange =
  '<script>window.broken = 1</script> <img src=x onerror="window.broken = 2"> right to left: שלום عليكم, 👮🏽‍♀️ #let x = "typst"';

test('markup, words from right to left and emoji are kept and shown as the text they are', async () => {
  const page = await on.cast.page('preparer@stonebridge.example');
  const requestId = await openDraft(page);
  await open(page, `/requests/${requestId}/sections/helpNeeded`);
  await page.getByRole('textbox', { name: 'What should be different one year from now?' }).fill(strange);
  await untilSaved(page);
  await open(page, `/requests/${requestId}/review`);
  await page.getByText('right to left', { exact: false }).first().waitFor();
  expect(await page.getByRole('main').textContent()).toContain(strange);
  expect(await page.evaluate('window.broken')).toBeUndefined();
  expect(await page.locator('main img, main script').count()).toBe(0);
});

test('a hidden mark that turns the direction of the text is refused at the field, with a sentence', async () => {
  const page = await on.cast.page('preparer@stonebridge.example');
  const requestId = await openDraft(page);
  await open(page, `/requests/${requestId}/sections/helpNeeded`);
  await page.getByRole('textbox', { name: 'What should be different one year from now?' }).fill('paid \u202Edlohes eht yb\u202C');
  await page.getByText('Remove the hidden control characters.').waitFor();
});
