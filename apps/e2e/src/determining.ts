import type { Locator, Page } from 'playwright-core';
import { casesOf } from './asking.ts';
import { choose, take, typeDate, untilDone, wordsOf } from './typing.ts';

// One page for both sides: these steps are the same at either door.

const toTable = async (page: Page, requestId: string) => {
  await page.goto(`/requests/${requestId}/determination`);
  await page.getByRole('heading', { name: 'Determination, program by program' }).waitFor();
};

/** The row of one program in the table. */
export const rowOf = (page: Page, program: string): Locator =>
  page.getByRole('row').filter({ has: page.getByRole('rowheader', { name: program }) });

/** Opens one row: everything that belongs to it stands below the table. */
export async function openRow(page: Page, requestId: string, program: string): Promise<Locator> {
  await toTable(page, requestId);
  await rowOf(page, program)
    .getByRole('button', { name: /^Open row/ })
    .click();
  const row = page.getByRole('region', { name: /^Row \d+: / });
  await row.getByRole('heading', { name: program }).waitFor();
  return row;
}

/** Agrees to what the other side proposed for one program. */
export async function agreeTo(page: Page, requestId: string, program: string): Promise<void> {
  const row = await openRow(page, requestId, program);
  await row.getByRole('button', { name: 'Agree to this outcome' }).click();
  await rowOf(page, program).getByText('Both agree').waitFor();
}

/** What is proposed for one program. */
export interface Proposal {
  readonly program: string;
  readonly reason: string;
  readonly kind?: 'Selected' | 'Not selected' | 'Offered instead' | 'Deferred';
  /** The program that is offered instead. */
  readonly instead?: string;
  /** Deferred for so many days. */
  readonly days?: number;
}

/** Proposes what becomes of one program. */
export async function propose(page: Page, requestId: string, { program, reason, kind, instead, days }: Proposal): Promise<void> {
  const row = await openRow(page, requestId, program);
  await row.getByRole('button', { name: /^Propose/ }).click();
  const form = row.getByRole('form', { name: /^Propose an outcome/ });
  const chosen = kind ?? (instead === undefined ? 'Selected' : 'Offered instead');
  await take(form.getByRole('radio', { name: chosen, exact: true }));
  if (instead !== undefined) await choose(form, 'Which program instead?', instead);
  if (days !== undefined) await typeDate(form, 'Until when?', days);
  await form.getByLabel('Reason').fill(reason);
  await form.getByRole('button', { name: 'Propose an outcome' }).click();
  await untilDone(page, form);
}

/** Concurs with the whole table, as it stands on the page. */
export async function concur(page: Page, requestId: string): Promise<void> {
  await toTable(page, requestId);
  const form = page.getByRole('form', { name: 'Concur with the determination' });
  await form.getByRole('button', { name: 'Concur with the determination' }).click();
  await untilDone(page, form);
}

/** The request of this agency that is on the table, as its own people find it. */
export async function onTable(page: Page): Promise<string> {
  const found = (await casesOf(page.context(), 'request')).find(({ phase }) => phase === 'determining');
  if (found === undefined) throw new Error('this agency has no request on the table');
  return found.id;
}

/** What one side reads of the determination: the table, and what stands below it for both. */
export async function tableRead(page: Page, requestId: string): Promise<string> {
  await toTable(page, requestId);
  const table = page.getByRole('table', { name: 'What becomes of each program' });
  // The fit comes a moment after the table.
  await table
    .getByRole('link', { name: /^Fit \d/ })
    .first()
    .waitFor();
  return wordsOf(table);
}
