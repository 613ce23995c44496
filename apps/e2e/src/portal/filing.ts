import type { Page } from 'playwright-core';
import { answerAll, type Said, untilSaved } from '../questions.ts';
import { take, wordsOf } from '../typing.ts';

const idIn = (page: Page): string => new URL(page.url()).pathname.split('/')[2] ?? '';

/** Opens a draft for the person's own agency, linked to an earlier request where one is named. Gives its id. */
export async function openDraft(page: Page, earlier?: string): Promise<string> {
  await page.goto('/requests/new');
  await page.getByRole('button', { name: 'Yes, this agency asks' }).waitFor();
  if (earlier !== undefined) await page.getByLabel('Link to an earlier request').selectOption({ label: earlier });
  await page.getByRole('button', { name: 'Yes, this agency asks' }).click();
  await page.waitForURL(/\/requests\/[0-9a-f-]{36}\/tasks$/);
  return idIn(page);
}

/** Answers the three sections that come with a request, one after the other, as the tasks lead. */
export async function answerForFiling(page: Page, said: Said): Promise<void> {
  for (const title of ['Agency and who may sign', 'What you need help with', 'Programs you have in mind']) {
    await page.getByRole('link', { name: `Go on with “${title}”` }).click();
    await page.getByRole('heading', { level: 1, name: title }).waitFor();
    await answerAll(page, said);
    await untilSaved(page);
  }
  await page.getByRole('link', { name: 'Back to the tasks' }).click();
  await page.waitForURL(/\/tasks$/);
}

/** Reads the whole page once more, confirms it and sends it. Gives the reference. */
export async function reviewAndSend(page: Page, requestId: string): Promise<string> {
  await page.goto(`/requests/${requestId}/review`);
  await take(page.getByRole('checkbox', { name: /^I send this request for/ }));
  await page.getByRole('button', { name: 'Send to ICE' }).click();
  await page.getByRole('heading', { level: 1, name: 'ICE has your request' }).waitFor();
  return wordsOf(page.getByText(/^R-\d{4}-\d{4}$/).first());
}

/** Changes one answer of a draft or a returned request. */
export async function changeAnswer(page: Page, path: string, answer: readonly [question: string, words: string]): Promise<void> {
  await page.goto(path);
  await page.getByRole('textbox', { name: answer[0] }).fill(answer[1]);
  await untilSaved(page);
}

/** Withdraws by a dated statement. */
export async function withdraw(page: Page, requestId: string, statement: string): Promise<void> {
  await page.goto(`/requests/${requestId}`);
  await page.getByRole('link', { name: 'Withdraw the request' }).click();
  await page.getByLabel('Statement of your agency').fill(statement);
  await page.getByRole('button', { name: 'Withdraw the request' }).click();
  await page.getByText(/^Withdrawn by your statement/).waitFor();
}
