import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { act } from '../../src/console/acting.ts';
import { open } from '../../src/opening.ts';
import { scan } from '../../src/papers.ts';
import { stage } from '../../src/stage.ts';
import { caseWhere, write } from '../../src/talking.ts';
import { choose, take, typeDate } from '../../src/typing.ts';

const on = stage();
const ours = 'Nobody in this office wrote or signed such a letter.';
const theirs = 'The letter was from another agency of the same name. We put it right.';

/** The words of both sides about the ending, one after the other. */
const words = (page: Page) =>
  page
    .getByRole('region', { name: 'How the request ended, in the words of both sides', exact: true })
    .locator('blockquote')
    .allTextContents();

test('a withdrawal that ICE recorded from paper is disputed by the agency and answered; both words stay on both sides', async () => {
  const program = await on.cast.page('program@access.example');
  const { id, reference, official } = await caseWhere(program, 'submitted', ({ paper }) => paper);
  await open(program, `/requests/${id}/documents`);
  await program.locator('input[type=file]').setInputFiles(scan('letter-of-withdrawal.pdf', 'We withdraw our request.'));
  await program.getByText('letter-of-withdrawal.pdf').first().waitFor();
  await act(program, {
    at: `/requests/${id}`,
    label: 'Record a withdrawal on paper',
    fill: async (form) => {
      await typeDate(form, 'Date of the agency’s statement', 0);
      await choose(form, 'The statement', 'letter-of-withdrawal.pdf');
    },
  });

  const agency = await on.cast.page(official);
  await open(agency, `/requests/${id}`);
  await agency.getByText('ICE recorded that your agency withdrew the request').waitFor();
  await write(agency, agency.locator('main'), {
    button: 'Dispute how this ended',
    form: 'Dispute how this ended',
    fill: (form) => form.getByLabel('How it was, in your agency’s words').fill(ours),
  });
  await agency.getByText('ICE has not answered yet.').waitFor();

  await open(program, '/queue?view=disputed');
  await program.getByRole('link', { name: reference, exact: true }).waitFor();
  await open(program, `/requests/${id}`);
  await write(program, program.locator('main'), {
    button: 'Answer the agency’s statement',
    form: 'Answer the agency’s statement',
    fill: async (form) => {
      await take(form.getByLabel('The ending was wrong'));
      await form.getByLabel('Why, in words that the agency reads').fill(theirs);
    },
  });

  await open(agency, `/requests/${id}`);
  await agency.getByText('ICE says: the ending was wrong.').waitFor();
  expect(await words(agency)).toEqual([`“${ours}”`, `“${theirs}”`]);
  await open(program, `/requests/${id}`);
  expect(await words(program)).toEqual(await words(agency));
  for (const [page, path] of [[agency, 'timeline'] as const, [program, 'record'] as const]) {
    await open(page, `/requests/${id}/${path}`);
    await page
      .getByText(/disputed how the request ended/)
      .first()
      .waitFor();
    await page
      .getByText(/the ending is corrected/)
      .first()
      .waitFor();
  }
  await open(agency, '/requests');
  await agency.getByText('Disputed by the agency; ICE corrected it').first().waitFor();
  await open(agency, `/requests/${id}`);
  await agency.getByRole('link', { name: 'Start a linked request' }).click();
  await agency.waitForURL(/earlier=/);
  expect(await agency.getByLabel('Link to an earlier request').inputValue()).toBe(id);
});
