import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { signIn } from '../../src/cast.ts';
import { open } from '../../src/opening.ts';
import { openDraft } from '../../src/portal/filing.ts';
import { untilSaved } from '../../src/questions.ts';
import { stage } from '../../src/stage.ts';

const on = stage();
const objective = (page: Page) => page.getByRole('textbox', { name: 'What should be different one year from now?' });
const sectionOf = (requestId: string) => `/requests/${requestId}/sections/helpNeeded`;

/** A new draft, open at the section with the longest answer. */
async function draftOf(email: string): Promise<{ page: Page; requestId: string }> {
  const page = await on.cast.page(email);
  const requestId = await openDraft(page);
  await open(page, sectionOf(requestId));
  return { page, requestId };
}

test('what was typed is there after the page is loaded anew', async () => {
  const { page } = await draftOf('preparer@granite.example');
  await objective(page).fill('Every request gets an answer within a day.');
  await untilSaved(page);
  await page.reload();
  await expect.poll(() => objective(page).inputValue()).toBe('Every request gets an answer within a day.');
});

test('what was typed is there after signing out and in again', async () => {
  const { page, requestId } = await draftOf('official@granite.example');
  await objective(page).fill('Two joint cases a year.');
  await untilSaved(page);
  await page.getByRole('button', { name: 'Sign out', exact: true }).click();
  await page.getByRole('link', { name: 'Sign in' }).first().waitFor();
  await signIn(page, 'official@granite.example');
  await open(page, sectionOf(requestId));
  await expect.poll(() => objective(page).inputValue()).toBe('Two joint cases a year.');
});

test('what was typed while the network was off is kept, and sent when it is back', async () => {
  const { page, requestId } = await draftOf('preparer@maple.example');
  const context = page.context();
  await context.setOffline(true);
  await objective(page).fill('Our jail no longer waits for a visit.');
  await page.getByText('Not saved: you are offline, we keep it here').waitFor();
  await context.setOffline(false);
  await untilSaved(page);
  await page.reload();
  await expect.poll(() => objective(page).inputValue()).toBe('Our jail no longer waits for a visit.');

  await context.setOffline(true);
  await objective(page).fill('Written on the way, in a car without a network.');
  await page.getByText('Not saved: you are offline, we keep it here').waitFor();
  await page.close();
  await context.setOffline(false);
  const later = await on.cast.page('preparer@maple.example');
  await open(later, sectionOf(requestId));
  await untilSaved(later);
  await expect.poll(() => objective(later).inputValue()).toBe('Written on the way, in a car without a network.');
});

test('two windows on one draft: both versions are shown, and the writer chooses', async () => {
  const { page: one, requestId } = await draftOf('preparer@orchard.example');
  const other = await on.cast.page('preparer@orchard.example');
  await open(other, sectionOf(requestId));
  await objective(other).waitFor();
  await objective(one).fill('The words of the first window.');
  await untilSaved(one);
  await objective(other).fill('The words of the second window.');
  await other.getByText('You, in another window, changed this answer while you were writing').waitFor();
  const both = await other.getByRole('main').textContent();
  expect(both).toContain('The words of the first window.');
  expect(both).toContain('The words of the second window.');
  await other.getByRole('button', { name: 'Keep yours' }).click();
  await untilSaved(other);
  await one.reload();
  await expect.poll(() => objective(one).inputValue()).toBe('The words of the second window.');
});
