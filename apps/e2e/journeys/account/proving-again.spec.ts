import { expect, test } from 'vitest';
import { casesOf, slugOf } from '../../src/asking.ts';
import { proveAgain } from '../../src/cast.ts';
import { open } from '../../src/opening.ts';
import { letPass } from '../../src/server.ts';
import { stage } from '../../src/stage.ts';
import { take } from '../../src/typing.ts';

const on = stage();

test('signing asks for a fresh proof, then signs what was on the page, and nothing typed is lost', async () => {
  const all = await casesOf(await on.cast.of('program@access.example'), 'agreement');
  const one = all.find(({ phase, agencyName }) => phase === 'agencySigning' && slugOf(agencyName) !== undefined);
  expect(one).toBeDefined();
  const email = `official@${slugOf(one?.agencyName ?? '')}.example`;
  const page = await (await on.cast.of(email)).newPage();
  page.setDefaultTimeout(20_000);
  await open(page, `/agreements/${one?.id}/sign`);
  await take(page.getByRole('checkbox', { name: /^I sign for/ }));
  await take(page.getByRole('checkbox', { name: /^I have read the/ }));
  await page.getByLabel('I sign as').fill('Sheriff of the county');
  await letPass(6, { email, times: ['proved_at'] });

  const question = page.getByRole('dialog', { name: 'Prove again that it is you' });
  await page.getByRole('button', { name: 'Sign for the agency' }).click();
  await question.waitFor();
  await question.getByRole('button', { name: 'Not now' }).click();
  await page
    .getByText(/fresh proof/)
    .first()
    .waitFor();
  expect(await page.getByLabel('I sign as').inputValue()).toBe('Sheriff of the county');

  await page.getByRole('button', { name: 'Sign for the agency' }).click();
  await proveAgain(page);
  await page.getByRole('heading', { level: 1, name: /^Signed for/ }).waitFor();
});
