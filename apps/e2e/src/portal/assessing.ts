import type { Page } from 'playwright-core';
import { answerAll, type Said } from '../questions.ts';

/** Answers the agency's sections, handing over each, until the page offers no further one. Gives how many. */
export async function answerAssessment(page: Page, requestId: string, said: Said): Promise<number> {
  await page.goto(`/requests/${requestId}/assessment`);
  await page.getByRole('heading', { name: 'Your sections' }).waitFor();
  const next = page.getByRole('link', { name: /^Answer “/ });
  let sections = 0;
  while ((await next.count()) > 0) {
    await next.click();
    await page.getByRole('heading', { level: 1, name: /^\d+ / }).waitFor();
    if ((await page.getByRole('region', { name: /^Question \d/ }).count()) > 0) await answerAll(page, said);
    await page.getByRole('button', { name: 'Hand over this section' }).click();
    await page.waitForURL(/\/assessment$/);
    await page.getByRole('heading', { name: 'Your sections' }).waitFor();
    sections += 1;
  }
  return sections;
}
