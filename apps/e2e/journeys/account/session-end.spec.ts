import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { ask, tell } from '../../src/asking.ts';
import { windowAt } from '../../src/browser.ts';
import { demoPassword, readNotice, signIn } from '../../src/cast.ts';
import { open } from '../../src/opening.ts';
import { openDraft } from '../../src/portal/filing.ts';
import { untilSaved } from '../../src/questions.ts';
import { letPass } from '../../src/server.ts';
import { stage } from '../../src/stage.ts';

const on = stage();
const objective = (page: Page) => page.getByRole('textbox', { name: 'What should be different one year from now?' });
/** The page looks at the session when one comes back to its window. */
const comeBack = (page: Page) => page.evaluate('window.dispatchEvent(new Event("focus"))');

/** The first step, where the page was. */
async function passwordInPlace(page: Page, email: string): Promise<void> {
  await readNotice(page);
  await page.getByLabel('E-mail').fill(email);
  await page.getByLabel('Password', { exact: true }).fill(demoPassword);
  await page.getByRole('button', { name: 'Sign in', exact: true }).click();
}

test('the page warns before a pause ends the session, and one stays signed in in place', async () => {
  const email = 'preparer@fairview.example';
  const page = await on.cast.page(email);
  const requestId = await openDraft(page);
  await open(page, `/requests/${requestId}/sections/helpNeeded`);
  await objective(page).fill('Fewer releases without notice.');
  await untilSaved(page);
  await objective(page).focus();
  await letPass(13, { email, times: ['last_seen_at'] });
  await comeBack(page);
  const warning = page.getByRole('alertdialog', { name: 'You will be signed out soon' });
  await warning.waitFor();
  expect(await warning.textContent()).toMatch(/Time left: \d minutes?/);
  await warning.getByRole('button', { name: 'Stay signed in' }).click();
  await warning.waitFor({ state: 'detached' });
  await expect.poll(() => page.evaluate('document.activeElement?.tagName')).toBe('TEXTAREA');
  const { session, now } = (await ask(page.context(), 'me.get', {})) as { session: { idleEndsAt: string }; now: string };
  expect(Date.parse(session.idleEndsAt) - Date.parse(now)).toBeGreaterThan(14 * 60_000);
});

test('a session that ends while one types takes the page away and loses nothing: sign in and go on in the same field', async () => {
  const email = 'preparer@harper.example';
  const page = await on.cast.page(email);
  const requestId = await openDraft(page);
  await open(page, `/requests/${requestId}/sections/helpNeeded`);
  await objective(page).fill('Every request gets an answer');
  await untilSaved(page);
  await letPass(16, { email, times: ['last_seen_at'] });
  await objective(page).pressSequentially(' within a day.');
  await page.getByRole('heading', { level: 1, name: 'You were signed out' }).waitFor();
  expect(await objective(page).count()).toBe(0);
  expect(await page.content()).not.toContain('Every request gets an answer');
  expect(await page.getByRole('button', { name: 'Sign out', exact: true }).count()).toBe(0);
  await passwordInPlace(page, email);
  await page.getByRole('button', { name: 'Use this code' }).click();
  await expect.poll(() => objective(page).inputValue()).toBe('Every request gets an answer within a day.');
  await expect.poll(() => page.evaluate('document.activeElement?.tagName')).toBe('TEXTAREA');
  await page.keyboard.type(' Always.');
  await untilSaved(page);
  await page.reload();
  await expect.poll(() => objective(page).inputValue()).toBe('Every request gets an answer within a day. Always.');
});

test('signing out everywhere else takes the page away that is open elsewhere', async () => {
  const email = 'official@redcliff.example';
  const page = await on.cast.page(email);
  await open(page, '/requests');
  const context = await on.browser.newContext(windowAt(on.doors.portal));
  const elsewhere = await context.newPage();
  elsewhere.setDefaultTimeout(20_000);
  await signIn(elsewhere, email);
  await elsewhere.goto('/account');
  await elsewhere.getByRole('button', { name: 'Sign out everywhere else' }).click();
  await elsewhere.getByText('Every other place is signed out.').waitFor();
  await comeBack(page);
  await page.getByRole('heading', { level: 1, name: 'You were signed out' }).waitFor();
  expect(await page.getByRole('table').count()).toBe(0);
  await context.close();
});

test('an account that is disabled while its page is open sees nothing more, and cannot come back', async () => {
  const email = 'counsel@maple.example';
  const page = await on.cast.page(email);
  await open(page, '/requests');
  const me = (await ask(page.context(), 'me.get', {})) as { person: { id: string }; agency: { agencyId: string } };
  const program = await on.cast.of('program@access.example');
  const organisationId = me.agency.agencyId;
  const { version } = (await ask(program, 'organisation.get', { organisationId })) as { version: number };
  await tell(program, 'organisation.disablePerson', {
    organisationId,
    expectedVersion: version,
    key: crypto.randomUUID(),
    data: { personId: me.person.id, reason: 'Left the agency.' },
  });
  await comeBack(page);
  await page.getByRole('heading', { level: 1, name: 'You were signed out' }).waitFor();
  await passwordInPlace(page, email);
  await page
    .getByRole('alert')
    .or(page.getByRole('heading', { name: 'Second step' }))
    .first()
    .waitFor();
  expect((await page.context().request.get('/auth/session')).status()).toBe(401);
});
