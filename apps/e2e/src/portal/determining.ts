import type { Page } from 'playwright-core';
import { take } from '../typing.ts';

const toTable = async (page: Page, requestId: string) => {
  await page.goto(`/requests/${requestId}/determination`);
  await page.getByRole('heading', { name: 'Determination, program by program' }).waitFor();
};

/** Agrees to what ICE proposed for one program. */
export async function agreeTo(page: Page, requestId: string, program: string): Promise<void> {
  await toTable(page, requestId);
  const row = page.getByRole('row').filter({ has: page.getByRole('rowheader', { name: program }) });
  await row.getByRole('button', { name: 'Agree to this outcome' }).click();
  await row.getByText('Both agree').waitFor();
}

/** Proposes that one program be selected, with a reason. */
export async function proposeSelected(page: Page, requestId: string, given: { program: string; reason: string }): Promise<void> {
  await toTable(page, requestId);
  const row = page.getByRole('row').filter({ has: page.getByRole('rowheader', { name: given.program }) });
  await row.getByRole('button', { name: 'Propose', exact: true }).click();
  const form = page.getByRole('region', { name: /^Your proposal for/ });
  await take(form.getByRole('radio', { name: 'Selected', exact: true }));
  await form.getByLabel('Reason').fill(given.reason);
  await form.getByRole('button', { name: 'Send the proposal to ICE' }).click();
  await row.getByText('ICE has not answered').waitFor();
}

/** Concurs for the agency with the whole table. */
export async function concurForAgency(page: Page, requestId: string): Promise<void> {
  await toTable(page, requestId);
  await page.getByRole('button', { name: 'Concur with the determination' }).click();
  await page.getByText(/concurred for your agency/).waitFor();
}
