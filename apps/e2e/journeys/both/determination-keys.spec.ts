import { expect, test } from 'vitest';
import { onTable, propose, rowOf } from '../../src/determining.ts';
import { focused, tabTo } from '../../src/keys.ts';
import { open } from '../../src/opening.ts';
import { stage } from '../../src/stage.ts';

const on = stage();

test('an agency agrees to one row, and proposes something else for another, by keyboard alone', async () => {
  const page = await on.cast.page('official@ashgrove.example');
  const requestId = await onTable(page);
  await open(page, `/requests/${requestId}/determination`);
  await tabTo(page, /^Agree to this outcome/, 120);
  await page.keyboard.press('Enter');
  await rowOf(page, 'Task force: Document and Benefit Fraud').getByText('Both agree').waitFor();

  await tabTo(page, /^Answer row 2/, 120);
  await page.keyboard.press('Enter');
  expect(await focused(page)).toBe('Row 2: Operation Community Shield');
  await tabTo(page, /^Propose something else/);
  await page.keyboard.press('Enter');
  await tabTo(page, /^Selected$/);
  await page.keyboard.press('Space');
  await tabTo(page, /^the agency prefers this/);
  await page.keyboard.press('Space');
  await tabTo(page, /^Reason, in your words/);
  await page.keyboard.type('Two gangs work across the county line, as our figures show.');
  await tabTo(page, /^Propose an outcome/);
  await page.keyboard.press('Enter');
  await rowOf(page, 'Operation Community Shield').getByText('The agency proposes, ICE answers').waitFor();
  expect(await rowOf(page, 'Operation Community Shield').textContent()).toContain('Two gangs work across the county line');
});

test('what was typed into a form and not sent is there again when the page is opened anew', async () => {
  const page = await on.cast.page('official@harper.example');
  const requestId = await onTable(page);
  const path = `/requests/${requestId}/determination`;
  const words = 'We ask for a second officer, as our jail books more people than the table says.';
  await open(page, path);
  await page.getByRole('button', { name: 'Ask about this row' }).click();
  await page.getByLabel('Your question').fill(words);
  await page.getByText('Kept on this computer until it is sent.').waitFor();
  await page.close();
  const later = await on.cast.page('official@harper.example');
  await open(later, path);
  await later.getByRole('button', { name: 'Ask about this row' }).click();
  await later.getByText('What you typed here before is back').waitFor();
  expect(await later.getByLabel('Your question').inputValue()).toBe(words);
  await later.getByRole('button', { name: 'Begin anew' }).click();
  await expect.poll(() => later.getByLabel('Your question').inputValue()).toBe('');
});

test('whoever agrees to a row that changed meanwhile agrees to nothing, and reads what changed', async () => {
  const program = '287(g): Warrant service officer';
  const official = await on.cast.page('official@harper.example');
  const requestId = await onTable(official);
  await open(official, `/requests/${requestId}/determination`);
  const agree = official.getByRole('button', { name: 'Agree to this outcome' });
  await agree.waitFor();
  const reason = 'Two officers are too few for two shifts.';
  await propose(await on.cast.page('investigations2@access.example'), requestId, {
    program,
    kind: 'Not selected',
    because: 'few bookings',
    reason,
  });
  await agree.click();
  await official.getByRole('heading', { name: 'The table changed while you were on this page' }).waitFor();
  await official.getByText(`ICE proposes “Not selected” for ${program}.`).waitFor();
  expect(await rowOf(official, program).textContent()).toContain('ICE proposes, the agency answers');
  expect(await rowOf(official, program).textContent()).toContain(reason);
});
