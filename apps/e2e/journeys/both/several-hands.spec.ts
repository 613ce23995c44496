import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { open } from '../../src/opening.ts';
import { untilSaved } from '../../src/questions.ts';
import { stage } from '../../src/stage.ts';
import { caseWhere } from '../../src/talking.ts';

const on = stage();
const objective = (page: Page) => page.getByRole('textbox', { name: 'What should be different one year from now?' });
const unanswered = (page: Page) => page.getByLabel('How often in the last 12 months did you ask ICE for support and get none in time?');
const miles = (page: Page) => page.getByLabel('How far is the nearest ICE office from the agency?');
const contested = (page: Page) => page.getByText('changed this answer while you were writing');
/** A request whose assessment both sides are still writing. */
const inWork = async () => {
  const program = await on.cast.page('program@access.example');
  return caseWhere(
    program,
    'assessing',
    ({ view, paper }) =>
      !paper && ['helpNeeded', 'officersOffered', 'iceNearestOffice'].every((id) => view.sections?.[id]?.finished === null),
  );
};

test('three at one agency: a conflict is shown with both versions and a third is written, other fields and rows come together', async () => {
  const { id, official, preparer } = await inWork();
  const at = `/requests/${id}/sections/helpNeeded`;
  const one = await on.cast.page(preparer);
  await open(one, at);
  const two = await on.cast.page(official);
  await open(two, at);
  await two.getByText('Here now:').waitFor();
  const three = await on.cast.page(preparer);
  await open(three, at);

  // All three have read the same page; each writes without having seen the others.
  for (const page of [one, two, three]) await objective(page).waitFor();
  await objective(one).fill('The jail no longer waits for a visit.');
  await unanswered(three).fill('17');
  await untilSaved(one);
  await untilSaved(three);
  await objective(two).fill('Every request is answered within a day.');
  await contested(two).waitFor();
  const shown = await two.getByRole('main').textContent();
  expect(shown).toContain('The jail no longer waits for a visit.');
  expect(shown).toContain('Every request is answered within a day.');
  await two.getByRole('button', { name: 'Write a third version' }).click();
  await two.getByRole('textbox', { name: 'A third version' }).fill('No waiting, and an answer within a day.');
  await two.getByRole('button', { name: 'Keep the third version' }).click();
  await contested(two).waitFor({ state: 'detached' });

  for (const page of [one, three]) {
    await page.reload();
    await objective(page).waitFor();
    await expect.poll(() => objective(page).inputValue()).toBe('No waiting, and an answer within a day.');
    expect(await unanswered(page).inputValue()).toBe('17');
  }
  // What was not chosen can still be read.
  await one.getByRole('button', { name: 'Earlier versions of: What should be different one year from now?' }).click();
  await one.getByText('The jail no longer waits for a visit.').waitFor();
  await one.getByText('“Every request is answered within a day.”').waitFor();

  const list = `/requests/${id}/sections/officersOffered`;
  for (const page of [one, two]) await open(page, list);
  const rows = (page: Page) => page.getByRole('group', { name: 'From which units would the officers come?' });
  const before = await rows(one).getByLabel('Unit', { exact: true }).count();
  for (const [page, unit] of [
    [one, 'Patrol'],
    [two, 'Transport'],
  ] as const) {
    await rows(page)
      .getByRole('button', { name: /^Add a/ })
      .click();
    await rows(page).getByLabel('Unit', { exact: true }).last().fill(unit);
    await untilSaved(page);
  }
  await one.reload();
  await expect.poll(() => rows(one).getByLabel('Unit', { exact: true }).count()).toBe(before + 2);
  const fields = await rows(one).getByLabel('Unit', { exact: true }).all();
  const units = await Promise.all(fields.map((field) => field.inputValue()));
  expect(units).toEqual(expect.arrayContaining(['Patrol', 'Transport']));
});

test('two liaisons on one field of ICE: both versions are shown, one is kept', async () => {
  const { id, liaison, investigations } = await inWork();
  const at = `/requests/${id}/assessment?section=iceNearestOffice`;
  const one = await on.cast.page(liaison);
  const two = await on.cast.page(investigations);
  for (const page of [one, two]) {
    await open(page, at);
    await miles(page).waitFor();
  }
  await miles(one).fill('31');
  await untilSaved(one);
  await miles(two).fill('37');
  await contested(two).waitFor();
  const shown = await two.getByRole('main').textContent();
  expect(shown).toContain('31');
  expect(shown).toContain('37');
  await two.getByRole('button', { name: 'Keep yours' }).click();
  await contested(two).waitFor({ state: 'detached' });
  await one.reload();
  await miles(one).waitFor();
  await expect.poll(() => miles(one).inputValue()).toBe('37');
});
