import type { Page } from 'playwright-core';
import { scan } from '../papers.ts';
import { take, untilDone } from '../typing.ts';
import { act } from './acting.ts';

const at = (agreementId: string) => `/agreements/${agreementId}`;

/** Fills in one blank of the text. */
export async function fillBlank(page: Page, agreementId: string, [label, words]: readonly [string, string]): Promise<void> {
  await page.goto(at(agreementId));
  await page.getByLabel(label, { exact: true }).fill(words);
  const fill = page.getByRole('button', { name: new RegExp(`^Fill in ?: ${label}$`) });
  await fill.click();
  await fill.waitFor({ state: 'hidden' });
}

export const sendDraft = (page: Page, agreementId: string): Promise<void> =>
  act(page, { at: at(agreementId), label: 'Send the text to the agency' });

export const agreeToTextForIce = (page: Page, agreementId: string): Promise<void> =>
  act(page, { at: at(agreementId), label: 'Agree to the text' });

export const clearForIce = (page: Page, agreementId: string, note: string): Promise<void> =>
  act(page, { at: at(agreementId), label: 'Clear the text', fill: (form) => form.getByLabel('Note of counsel').fill(note) });

/** Reads and signs for ICE. */
export async function countersign(page: Page, agreementId: string, office: string): Promise<void> {
  await page.goto(`${at(agreementId)}/sign`);
  await take(page.getByRole('checkbox', { name: 'I have read the text above.' }));
  await take(page.getByRole('checkbox', { name: 'I am authorized to sign this agreement for ICE.' }));
  await page.getByLabel('I sign as').fill(office);
  await page.getByRole('button', { name: 'Sign for ICE' }).click();
  await page.getByRole('heading', { level: 1, name: 'You have signed for ICE' }).waitFor();
}

/** Confirms every item of the readiness list that is ICE's, with evidence. Gives how many. */
export async function confirmForIce(page: Page, agreementId: string): Promise<number> {
  await page.goto(`${at(agreementId)}/readiness`);
  await page.getByRole('heading', { level: 2, name: 'Readiness' }).waitFor();
  const open = page.getByRole('button', { name: /^Confirm ?: / });
  let confirmed = 0;
  while ((await open.count()) > 0) {
    await open.first().click();
    const form = page.getByRole('form', { name: /^Confirm ?: / });
    await form.getByLabel('What was seen, shown to both sides').fill('Seen and checked by the field office.');
    await form.getByLabel('Evidence as a file').setInputFiles(scan('evidence.pdf', 'Evidence of ICE for the readiness list'));
    await form.getByText('evidence.pdf was added.').waitFor();
    await form.getByRole('button', { name: /^Confirm ?: / }).click();
    await untilDone(page, form);
    confirmed += 1;
  }
  return confirmed;
}
