import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { windowAt } from '../../src/browser.ts';
import { open } from '../../src/opening.ts';
import { acceptAndSignIn, linkShown, sayCall, strangersPage, unknownAgency } from '../../src/organisation.ts';
import { scan } from '../../src/papers.ts';
import { stage } from '../../src/stage.ts';
import { choose, take, untilDone, wordsOf } from '../../src/typing.ts';
import { visitAll } from '../../src/visiting.ts';

const on = stage();
const agency = unknownAgency();
const goOn = (page: Page) => page.getByRole('button', { name: 'Go on' }).click();

/** A visitor asks for an agency that is not in the register. Gives the reference. */
async function asks(page: Page): Promise<string> {
  await open(page, '/join');
  await goOn(page);
  await page.getByRole('alert').getByText('Find your agency in the register').waitFor();
  await page.getByRole('button', { name: 'My agency is not in the list' }).click();
  await page.getByLabel('Full name of your agency').fill(agency.name);
  await page.getByLabel('State').fill('zz');
  await page.getByLabel('County', { exact: true }).fill('Juniper');
  await choose(page, 'Kind of agency', 'County');
  await page.getByLabel(/^ORI/).fill(agency.ori);
  await goOn(page);
  const head = page.getByRole('region', { name: 'The head of your agency' });
  await head.getByLabel('Name').fill('Ida Reyes');
  await head.getByLabel('Title').fill('Sheriff');
  await head.getByLabel('E-mail address').fill(agency.mail('sheriff'));
  await head.getByLabel('Telephone of the office').fill('555 0100');
  await take(page.getByRole('radio', { name: /^The head as well/ }));
  await goOn(page);
  await page.getByLabel('The letter').setInputFiles(scan('letter.pdf', 'We ask to take part'));
  await page.getByText('letter.pdf was added.').waitFor();
  await goOn(page);
  await page.getByRole('heading', { name: 'Read it once more' }).waitFor();
  expect(await wordsOf(page.getByRole('main'))).toContain(agency.mail('sheriff'));
  await page.getByRole('button', { name: 'Send to the program office' }).click();
  const receipt = page.getByRole('region', { name: 'Receipt' });
  await receipt.waitFor();
  return /J-\d{4}-\d{4,}/.exec(await wordsOf(receipt))?.[0] ?? '';
}

/** The program office adds the agency to the register, calls back, and verifies it. Gives the link for the head. */
async function verifies(page: Page, reference: string): Promise<string> {
  await open(page, '/joining');
  await page.getByRole('link', { name: agency.name }).click();
  await page.getByRole('heading', { name: `Asking ${reference}` }).waitFor();
  await page.getByRole('button', { name: 'Add to the register' }).click();
  const adding = page.getByRole('form', { name: 'Add to the register' });
  await adding.getByLabel('Reason').fill('The state directory lists it since this year.');
  await adding.getByRole('button', { name: 'Add to the register' }).click();
  await page.getByText('The agency stands in the register').waitFor();
  await page.getByRole('button', { name: 'Verify the agency' }).click();
  const verifying = page.getByRole('form', { name: 'Verify the agency' });
  await verifying.getByRole('button', { name: 'Verify the agency' }).click();
  await verifying.getByRole('alert').waitFor();
  for (const box of await verifying.getByRole('checkbox').all()) await take(box);
  await sayCall(verifying);
  await verifying.getByRole('button', { name: 'Verify the agency' }).click();
  await page.getByText('The agency is verified').waitFor();
  return linkShown(page);
}

test('an agency asks, is verified after a call back, invites a preparer, and the preparer signs in', async () => {
  const reference = await asks(await strangersPage(on.browser, on.doors.portal));
  expect(reference).toMatch(/^J-\d{4}-\d{4,}$/);
  const program = await on.cast.page('program@access.example');
  const headLink = await verifies(program, reference);
  await program.goto('/people');
  await program.getByRole('link', { name: agency.name }).first().waitFor();

  const head = await strangersPage(on.browser, on.doors.portal);
  await acceptAndSignIn(head, headLink, agency.mail('sheriff'));
  await open(head, '/organisation');
  await head.getByRole('main').getByRole('link', { name: 'Ida Reyes' }).click();
  await head.getByText('Actions that are not open now').click();
  await head.getByText('Nobody gives an office to themselves').waitFor();

  await open(head, '/organisation/invite');
  const form = head.getByRole('form', { name: 'Invite a person' });
  await form.getByLabel('Name').fill('Ben Oakes');
  await form.getByLabel('E-mail address').fill(agency.mail('preparer'));
  await take(form.getByRole('checkbox', { name: /^Preparer/i }));
  await form.getByRole('button', { name: 'Invite a person' }).click();
  await untilDone(head, form);
  const link = await linkShown(head);

  const preparer = await strangersPage(on.browser, on.doors.portal);
  await acceptAndSignIn(preparer, link, agency.mail('preparer'));
  await open(preparer, '/organisation');
  const people = await wordsOf(preparer.getByRole('main'));
  expect(people).toContain('Ben Oakes');
  expect(people).toContain('Ida Reyes');
  await preparer.goto(link);
  await preparer.getByRole('heading', { name: 'This invitation is over' }).waitFor();

  const own = ['', '/invite', '/change-of-officeholder', '/who-can-do-what', '/timeline'].map((part) => `/organisation${part}`);
  expect(await visitAll(head, own)).toEqual([]);
  await program.getByRole('link', { name: agency.name }).first().click();
  await program.getByRole('heading', { level: 1, name: /People and roles/ }).waitFor();
  const place = new URL(program.url()).pathname;
  const kept = ['', '/invite', '/change-of-officeholder', '/who-can-do-what', '/timeline'].map((part) => `${place}${part}`);
  const joining = ['/joining', place.replace('/organisations', '/joining'), '/people'];
  expect(await visitAll(program, [...joining, ...kept])).toEqual([]);
});

test('every page of joining is readable by everybody', async () => {
  const visitor = await (await on.browser.newContext(windowAt(on.doors.portal))).newPage();
  expect(await visitAll(visitor, ['/join', `/invitation?token=${'a'.repeat(43)}`])).toEqual([]);
});
