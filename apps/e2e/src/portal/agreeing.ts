import type { Page } from 'playwright-core';
import { scan } from '../papers.ts';
import { take, untilDone } from '../typing.ts';

/** Agrees for the agency to the text as it stands on the page. */
export async function agreeToText(page: Page, agreementId: string): Promise<void> {
  await page.goto(`/agreements/${agreementId}/text`);
  const agree = page.getByRole('button', { name: 'Agree to the text' });
  await agree.click();
  await agree.waitFor({ state: 'hidden' });
}

/** Counsel of the agency clears the text. */
export async function clearForAgency(page: Page, agreementId: string, note: string): Promise<void> {
  await page.goto(`/agreements/${agreementId}`);
  await page.getByRole('button', { name: 'Clear the text' }).click();
  const form = page.getByRole('form', { name: 'Clear the text' });
  await form.getByLabel('Note for your own side').fill(note);
  await form.getByRole('button', { name: 'Clear the text' }).click();
  await untilDone(page, form);
}

/** The governing body shows its resolution, with its file. */
export async function showResolution(page: Page, agreementId: string, given: { body: string; number: string }): Promise<void> {
  await page.goto(`/agreements/${agreementId}`);
  await page.getByRole('button', { name: 'Record the authority to sign' }).click();
  const form = page.getByRole('form', { name: 'Record the authority to sign' });
  await take(form.getByRole('radio', { name: /^A decision of the governing body/ }));
  await form.getByLabel('Who decided, or which law').fill(given.body);
  await form.getByLabel('Number of the decision').fill(given.number);
  await form.getByLabel('The decision as a file').setInputFiles(scan('resolution.pdf', `${given.body}, ${given.number}`));
  await form.getByText('resolution.pdf was added.').waitFor();
  await form.getByRole('button', { name: 'Record the authority to sign' }).click();
  await untilDone(page, form);
}

/** Reads and signs for the agency. */
export async function signForAgency(page: Page, agreementId: string, office: string): Promise<void> {
  await page.goto(`/agreements/${agreementId}/sign`);
  await take(page.getByRole('checkbox', { name: /^I sign for/ }));
  await take(page.getByRole('checkbox', { name: /^I have read the/ }));
  await page.getByLabel('I sign as').fill(office);
  await page.getByRole('button', { name: 'Sign for the agency' }).click();
  await page.getByRole('heading', { level: 1, name: /^Signed for/ }).waitFor();
}

/** Confirms every item of the readiness list that is the agency's. Gives how many. */
export async function confirmForAgency(page: Page, agreementId: string): Promise<number> {
  await page.goto(`/agreements/${agreementId}`);
  await page.getByRole('heading', { name: 'What must be ready' }).waitFor();
  const open = page.getByRole('button', { name: /^Confirm this item ?: / });
  let confirmed = 0;
  while ((await open.count()) > 0) {
    await open.first().click();
    const form = page.getByRole('form', { name: /^Confirm this item ?: / });
    await form.getByLabel('What shows that it is so').fill('Done and checked on site.');
    await form.getByLabel('Evidence as a file').setInputFiles(scan('evidence.pdf', 'Evidence for the readiness list'));
    await form.getByText('evidence.pdf was added.').waitFor();
    await form.getByRole('button', { name: 'Confirm this item' }).click();
    await untilDone(page, form);
    confirmed += 1;
  }
  return confirmed;
}
