import { expect, test } from 'vitest';
import { ask, casesOf } from '../../src/asking.ts';
import { patience, signIn } from '../../src/cast.ts';
import { open } from '../../src/opening.ts';
import { acceptAndSignIn, linkShown, strangersPage } from '../../src/organisation.ts';
import { scan } from '../../src/papers.ts';
import { stage } from '../../src/stage.ts';
import { choose, take, typeDate } from '../../src/typing.ts';

const on = stage();
// Its name tells no other journey its addresses, so none of them misses the old head.
const old = 'official@lakemont-college.example';

test('a new sheriff: one act, the old one is out at once, agreements and requests stay with the agency', async () => {
  const before = await on.cast.page(old);
  await open(before, '/home');
  const kept = await casesOf(before.context(), 'request');
  const { agency } = (await ask(before.context(), 'me.get', {})) as { agency: { agencyId: string; displayName: string } };

  const program = await on.cast.page('program@access.example');
  await open(program, `/organisations/${agency.agencyId}/change-of-officeholder`);
  const leaves = program.getByRole('combobox', { name: 'Who leaves the office?' });
  await choose(program, 'Who leaves the office?', 'official');
  expect(await leaves.inputValue()).not.toBe('');
  const form = program.getByRole('form', { name: 'Record a new officeholder' });
  for (const role of await form.getByRole('group', { name: 'Which roles pass on?' }).getByRole('checkbox').all()) await take(role);
  await typeDate(form, 'First day of the new holder', 0);
  await form.getByLabel('Evidence').setInputFiles(scan('oath.pdf', 'Oath of office'));
  await form.getByText('oath.pdf was added.').waitFor();
  await take(form.getByRole('radio', { name: /^Somebody who has no account here yet/ }));
  const mail = `chief.${Date.now()}@lakemont-college.example`;
  await form.getByLabel('Name of the new holder').fill('Rosa Lindqvist');
  await form.getByLabel('E-mail address of the new holder').fill(mail);
  await form.getByRole('button', { name: 'Record a new officeholder' }).click();
  const link = await linkShown(program);

  const after = await strangersPage(on.browser, on.doors.portal);
  await acceptAndSignIn(after, link, mail);
  expect((await casesOf(after.context(), 'request')).map(({ id }) => id).toSorted()).toEqual(kept.map(({ id }) => id).toSorted());

  expect((await before.context().request.get('/auth/session')).status()).toBe(401);
  const again = await strangersPage(on.browser, on.doors.portal);
  again.setDefaultTimeout(patience);
  await signIn(again, old);
  await again.getByText(/hold no office/i).waitFor();

  await open(program, `/organisations/${agency.agencyId}/timeline`);
  await program
    .getByText(/Rosa Lindqvist|new officeholder/i)
    .first()
    .waitFor();
});
