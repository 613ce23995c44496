import type { Locator, Page } from 'playwright-core';
import { casesOf } from './asking.ts';
import { choose, take, typeDate, untilDone, wordsOf } from './typing.ts';

// One page for both sides: these steps are the same at either door.

const toTable = async (page: Page, requestId: string) => {
  await page.goto(`/requests/${requestId}/determination`);
  await page.getByRole('heading', { name: 'Determination, program by program' }).waitFor();
};

/** The request of this agency that is on the table, as its own people find it. */
export async function onTable(page: Page): Promise<string> {
  const found = (await casesOf(page.context(), 'request')).find(({ phase }) => phase === 'determining');
  if (found === undefined) throw new Error('this agency has no request on the table');
  return found.id;
}

/** The row of one program in the table: its head begins with the name, another's may end with it. */
export const rowOf = (page: Page, program: string): Locator =>
  page.getByRole('row').filter({ has: page.getByRole('rowheader', { name: new RegExp(`^${program.replace(/[()]/g, '\\$&')}`) }) });

/** What one side reads in the table: the same words on both sides, but for whose answer is asked for. */
export async function tableRead(page: Page, requestId: string): Promise<string> {
  await toTable(page, requestId);
  const table = page.getByRole('table', { name: 'What becomes of each program' });
  // The fit comes a moment after the table.
  await table
    .getByRole('link', { name: /^Fit \d/ })
    .first()
    .waitFor();
  return (await wordsOf(table)).replaceAll('Answer row', 'Open row');
}

/** What one side reads in one part of the page. */
export async function partRead(page: Page, requestId: string, heading: string): Promise<string> {
  await toTable(page, requestId);
  const part = page.getByRole('region', { name: heading });
  await part.waitFor();
  return wordsOf(part);
}

/** Opens one row: everything that belongs to it stands below the table. */
export async function openRow(page: Page, requestId: string, program: string): Promise<Locator> {
  await toTable(page, requestId);
  await rowOf(page, program)
    .getByRole('button', { name: /^(Open|Answer) row/ })
    .click();
  const row = page.getByRole('region', { name: /^Row \d+: / });
  await row.getByRole('heading', { name: program }).waitFor();
  return row;
}

/** Opens the form of one step, fills it in, and sends it. */
async function step(
  page: Page,
  where: Locator,
  { open, send = open, fill }: { open: string | RegExp; send?: string | RegExp; fill: (form: Locator) => Promise<void> },
): Promise<void> {
  await where.getByRole('button', { name: open }).first().click();
  const form = where.getByRole('form').first();
  await fill(form);
  await form.getByRole('button', { name: send }).click();
  await untilDone(page, form);
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
  /** One reason of the list. */
  readonly because?: string;
  /** The program that is offered instead. */
  readonly instead?: string;
  /** Deferred for so many days; or until something has happened, looked at again then. */
  readonly days?: number;
  readonly awaits?: string;
}

/** Proposes what becomes of one program. */
export async function propose(
  page: Page,
  requestId: string,
  { program, reason, kind, because, instead, days, awaits }: Proposal,
): Promise<void> {
  const row = await openRow(page, requestId, program);
  const chosen = kind ?? (instead === undefined ? 'Selected' : 'Offered instead');
  await step(page, row, {
    open: /^Propose/,
    fill: async (form) => {
      await take(form.getByRole('radio', { name: chosen, exact: true }));
      if (instead !== undefined) await choose(form, 'Which program instead?', instead);
      if (days !== undefined) {
        await take(form.getByRole('radio', { name: awaits === undefined ? /^A date/ : /^Something that has to happen first/ }));
        if (awaits !== undefined) await choose(form, 'What has to happen first?', awaits);
        await typeDate(form, 'Date', days);
      }
      const reasons = form.getByRole('group', { name: 'Reasons, from the list' }).getByRole('checkbox');
      await take(because === undefined ? reasons.first() : form.getByRole('checkbox', { name: because }));
      await form.getByLabel('Reason, in your words').fill(reason);
    },
  });
}

/** Asks about what is proposed for one program. */
export async function ask(page: Page, requestId: string, given: { program: string; question: string }): Promise<void> {
  const row = await openRow(page, requestId, given.program);
  await step(page, row, { open: 'Ask about this row', fill: (form) => form.getByLabel('Your question').fill(given.question) });
}

/** Answers the question that is open on one program. */
export async function answer(page: Page, requestId: string, given: { program: string; answer: string }): Promise<void> {
  const row = await openRow(page, requestId, given.program);
  await step(page, row, { open: 'Answer the question', fill: (form) => form.getByLabel('Your answer').fill(given.answer) });
}

/** Records that this side does not agree with what is proposed for one program. */
export async function disagree(page: Page, requestId: string, given: { program: string; words: string }): Promise<void> {
  const row = await openRow(page, requestId, given.program);
  await step(page, row, {
    open: 'Record a disagreement',
    fill: (form) => form.getByLabel('What your side does not agree with, and why').fill(given.words),
  });
}

/** Answers the disagreement of the other side on one program. */
export async function answerDisagreement(page: Page, requestId: string, given: { program: string; words: string }): Promise<void> {
  const row = await openRow(page, requestId, given.program);
  await step(page, row, { open: 'Answer the disagreement', fill: (form) => form.getByLabel('Your answer').fill(given.words) });
}

/** Puts an action into the plan. */
export async function plan(page: Page, requestId: string, given: { who: 'ICE' | 'The agency'; what: string; days: number }): Promise<void> {
  await toTable(page, requestId);
  await step(page, page.getByRole('region', { name: 'Action plan' }), {
    open: 'Add an action to the plan',
    fill: async (form) => {
      await take(form.getByRole('radio', { name: given.who }));
      await form.getByLabel('What is to be done').fill(given.what);
      await typeDate(form, 'By when', given.days);
    },
  });
}

/** Records that what a deferred program waits for has happened. */
export async function recordAwaited(page: Page, requestId: string, given: { what: string; statement: string }): Promise<void> {
  await toTable(page, requestId);
  await step(page, page.getByRole('region', { name: 'What waits' }), {
    open: 'Record what was waited for',
    fill: async (form) => {
      await choose(form, 'What happened?', given.what);
      await form.getByLabel('What shows it').fill(given.statement);
    },
  });
}

/** Concurs with the whole table, as it stands on the page. */
export async function concur(page: Page, requestId: string): Promise<void> {
  await toTable(page, requestId);
  const form = page.getByRole('form', { name: 'Concur with the determination' });
  await form.getByRole('button', { name: 'Concur with the determination' }).click();
  await untilDone(page, form);
}
