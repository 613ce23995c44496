import { expect, test } from 'vitest';
import { ask } from '../../src/asking.ts';
import { open } from '../../src/opening.ts';
import { stage } from '../../src/stage.ts';
import { wordsOf } from '../../src/typing.ts';

const on = stage();
const email = 'preparer@hawthorne.example';

test('the open page of a person who is shut out ends, and its words are gone', async () => {
  const page = await on.cast.page(email);
  await open(page, '/requests');
  const { agency, person } = (await ask(page.context(), 'me.get', {})) as {
    agency: { agencyId: string; displayName: string };
    person: { id: string; name: string };
  };
  expect(await wordsOf(page.getByRole('main'))).toContain('Requests');

  const program = await on.cast.page('program@access.example');
  await open(program, `/organisations/${agency.agencyId}`);
  await program.getByRole('link', { name: person.name }).first().click();
  await program.getByRole('button', { name: 'Shut out' }).click();
  const form = program.getByRole('form', { name: 'Shut out' });
  await form.getByLabel('Reason').fill('Left the agency.');
  await form.getByRole('button', { name: 'Shut out' }).click();
  await program.getByText('The account is closed').waitFor();

  expect((await page.context().request.get('/auth/session')).status()).toBe(401);
  await page.getByRole('heading', { name: 'Requests', level: 1 }).waitFor({ state: 'detached' });
  expect(await wordsOf(page.locator('body'))).not.toContain(agency.displayName);

  await program.getByRole('button', { name: 'Let in again' }).click();
  const reopening = program.getByRole('form', { name: 'Let in again' });
  await reopening.getByLabel('Reason').fill('Came back.');
  await reopening.getByRole('button', { name: 'Let in again' }).click();
  await program.getByText('The account is open again').waitFor();
});
