import type { Page } from 'playwright-core';
import { answerAll, type Said, untilSaved } from '../questions.ts';
import { choose, take, typeDate, untilDone } from '../typing.ts';
import { act } from './acting.ts';

const caseAt = (requestId: string) => `/requests/${requestId}`;

/** Opens the case from the queue by its reference, as one who was told of it does. Gives its id. */
export async function findCase(page: Page, reference: string): Promise<string> {
  await page.goto('/queue?view=all');
  await page.getByRole('searchbox', { name: /^Search cases/ }).fill(reference);
  await page.keyboard.press('Enter');
  await page.getByRole('link', { name: reference, exact: true }).click();
  await page.waitForURL(/\/requests\/[0-9a-f-]{36}$/);
  return new URL(page.url()).pathname.split('/')[2] ?? '';
}

export const returnRequest = (page: Page, requestId: string, gaps: readonly string[]): Promise<void> =>
  act(page, {
    at: caseAt(requestId),
    label: 'Return to the agency',
    fill: (form) => form.getByLabel('What is missing, one thing a line').fill(gaps.join('\n')),
  });

/** Acknowledges a request: field office and two liaisons. */
export const acknowledge = (page: Page, requestId: string, liaisons: { investigations: string; detention: string }): Promise<void> =>
  act(page, {
    at: caseAt(requestId),
    label: 'Acknowledge the request',
    fill: async (form) => {
      await choose(form, 'Field office', 'Zenith');
      await choose(form, 'Liaison, investigations', liaisons.investigations);
      await choose(form, 'Liaison, detention', liaisons.detention);
    },
  });

export const startAssessment = (page: Page, requestId: string): Promise<void> =>
  act(page, { at: caseAt(requestId), label: 'Start the assessment' });

/** Answers ICE's own sections and hands over each. Gives how many. */
export async function answerForIce(page: Page, requestId: string, said: Said): Promise<number> {
  await page.goto(`/requests/${requestId}/assessment`);
  const sections = page.getByRole('navigation', { name: 'Sections of the assessment', exact: true });
  await sections.waitFor();
  let done = 0;
  for (const title of ['Nearest ICE office', 'Supervision by ICE', 'Capacity of ICE', 'Civil-rights record, as ICE finds it']) {
    await sections.getByRole('link', { name: title }).click();
    await page.getByRole('heading', { level: 2, name: title }).waitFor();
    await answerAll(page, said);
    await untilSaved(page);
    const form = page.getByRole('form', { name: 'Hand over this section' });
    await form.getByRole('button', { name: 'Hand over this section' }).click();
    await untilDone(page, form);
    await page.getByText('Handed over', { exact: true }).waitFor();
    done += 1;
  }
  return done;
}

export const recordMeeting = (page: Page, requestId: string, minutes: string): Promise<void> =>
  act(page, {
    at: caseAt(requestId),
    label: 'Record a meeting',
    fill: async (form) => {
      await typeDate(form, 'Date', 0);
      await form.getByLabel('Minutes', { exact: true }).fill(minutes);
    },
  });

export const completeAssessment = (page: Page, requestId: string, summary: string): Promise<void> =>
  act(page, {
    at: caseAt(requestId),
    label: 'Complete the assessment',
    fill: (form) => form.getByLabel('Summary of the assessment').fill(summary),
  });

export const nameReviewer = (page: Page, requestId: string, reviewer: string): Promise<void> =>
  act(page, {
    at: caseAt(requestId),
    label: 'Name the civil-rights reviewer',
    fill: (form) => choose(form, 'Civil-rights reviewer', reviewer),
  });

export const recordFinding = (page: Page, requestId: string, note: string): Promise<void> =>
  act(page, {
    at: caseAt(requestId),
    label: 'Record the civil-rights finding',
    fill: async (form) => {
      await take(form.getByRole('radio', { name: 'No objection', exact: true }));
      await take(form.getByRole('checkbox', { name: 'lawsuits', exact: true }));
      await form.getByLabel('Note').fill(note);
    },
  });

export const recommend = (page: Page, requestId: string, memo: string): Promise<void> =>
  act(page, {
    at: caseAt(requestId),
    label: 'Recommend to headquarters',
    fill: async (form) => {
      await take(form.getByRole('radio', { name: 'Yes, it recommends it' }));
      await form.getByLabel('Recommendation to headquarters').fill(memo);
    },
  });

/** Sends one part back to be settled again. */
export const sendBack = (page: Page, requestId: string, given: { part: string; reason: string }): Promise<void> =>
  act(page, {
    at: caseAt(requestId),
    label: 'Send a part back',
    fill: async (form) => {
      await take(form.getByRole('radio', { name: given.part }));
      await form.getByLabel('Reason, shown to the agency').fill(given.reason);
    },
  });

export const approve = (page: Page, requestId: string): Promise<void> => act(page, { at: caseAt(requestId), label: 'Approve the request' });

export const hold = (page: Page, requestId: string, reason: string): Promise<void> =>
  act(page, {
    at: caseAt(requestId),
    label: 'Put on hold',
    fill: async (form) => {
      await form.getByLabel('Reason, shown to the agency').fill(reason);
      await typeDate(form, 'Review date', 30);
    },
  });

export const releaseHold = (page: Page, requestId: string): Promise<void> =>
  act(page, { at: caseAt(requestId), label: 'Release the hold' });

/** The agreements that came of a request, by their ids. */
export async function agreementsOf(page: Page, requestId: string): Promise<readonly string[]> {
  await page.goto(`/requests/${requestId}/agreements`);
  const links = page.getByRole('main').locator('a[href^="/agreements/"]');
  await links.first().waitFor();
  const hrefs = await links.evaluateAll((found) => found.map((link) => link.getAttribute('href') ?? ''));
  return hrefs.map((href) => href.split('/')[2] ?? '');
}
