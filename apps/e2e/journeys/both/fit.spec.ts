import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { casesOf, slugOf } from '../../src/asking.ts';
import { Desks } from '../../src/cast.ts';
import { findCase, returnRequest } from '../../src/console/reviewing.ts';
import { open } from '../../src/opening.ts';
import { answerForFiling, openDraft, reviewAndSend } from '../../src/portal/filing.ts';
import { untilSaved } from '../../src/questions.ts';
import { stage } from '../../src/stage.ts';
import { take } from '../../src/typing.ts';
import { untilItSays } from '../../src/waiting.ts';

const on = stage();

/** Every program on the page with its points, sentence, reasons and requirements: without what each side can do about it. */
async function fitIn(page: Page, requestId: string): Promise<readonly string[]> {
  await open(page, `/requests/${requestId}/fit`);
  await page.getByRole('heading', { level: 2, name: 'Fit with local needs' }).waitFor();
  return page.locator('.ax-fits > li').evaluateAll((items) =>
    items.map((item) => {
      const copy = item.cloneNode(true);
      for (const own of copy.querySelectorAll('section, form, button')) own.remove();
      return (copy.textContent ?? '').replace(/\s+/g, ' ').trim();
    }),
  );
}

test.each(['acknowledged', 'assessing', 'determining', 'headquartersReview'])(
  'the agency and ICE read the same fit with the same reasons: %s',
  async (phase) => {
    const program = await on.cast.page('program@access.example');
    const found = (await casesOf(program.context(), 'request')).find((one) => one.phase === phase && slugOf(one.agencyName) !== undefined);
    if (found === undefined) throw new Error(`no case is ${phase}`);
    const ice = await fitIn(program, found.id);
    const agency = await fitIn(await on.cast.page(`official@${slugOf(found.agencyName)}.example`), found.id);
    expect(ice).toHaveLength(9);
    expect(agency).toEqual(ice);
    expect(ice.join()).toMatch(/Every request begins at \d+/);
  },
);

const stateLaw = 'Does the law of your state let your agency enter such an agreement?';
const warrants = /warrant service officer/i;

test('the agency reads what would change a fit, answers otherwise and hands over, and both sides read another fit', async () => {
  const desks = new Desks(on.cast);
  const preparer = await desks.at('preparer@hawthorne.example');
  const requestId = await openDraft(preparer);
  await answerForFiling(preparer, [
    [stateLaw, 'We do not know yet'],
    ['What does your agency need help with?', 'Serving federal warrants in our jail'],
    ['Which programs do you have in mind?', '287(g) delegation, warrant service officer model'],
  ]);
  const official = await desks.at('official@hawthorne.example');
  const reference = await reviewAndSend(official, requestId);

  const before = (await fitIn(official, requestId)).find((one) => warrants.test(one)) ?? '';
  expect(before).toMatch(/Nobody can say yet/);
  const changes = official.getByRole('region', { name: /^What would change it, .*warrant service officer/i });
  const way = changes.getByRole('row').filter({ hasText: 'Does the law of your state' }).first();
  expect(await way.textContent()).toMatch(/: no, instead of not known yet.*Does not fit/);

  const program = await desks.at('program@access.example');
  expect(await findCase(program, reference)).toBe(requestId);
  await returnRequest(program, requestId, ['Ask your counsel what the law of the state permits.']);
  await untilItSays(official, `/requests/${requestId}`, /Returned to be completed/);
  await official.goto(`/requests/${requestId}/sections/agencyAndSignatory`);
  await take(
    official
      .getByRole('region', { name: /^Question \d/ })
      .filter({ hasText: stateLaw })
      .getByRole('radio', { name: 'No', exact: true }),
  );
  await untilSaved(official);
  expect((await fitIn(official, requestId)).find((one) => warrants.test(one))).toBe(before);
  await reviewAndSend(official, requestId);

  const after = (await fitIn(official, requestId)).find((one) => warrants.test(one)) ?? '';
  expect(after).toMatch(/Does not fit the local needs/);
  expect((await fitIn(program, requestId)).find((one) => warrants.test(one))).toBe(after);
  const compared = official.getByRole('region', { name: 'Compare', exact: true });
  await compared.getByRole('combobox', { name: 'Program', exact: true }).selectOption('delegation287g/warrantServiceOfficer');
  await compared.getByRole('combobox', { name: 'Compare with', exact: true }).selectOption('version 1');
  await compared
    .getByText(/Before: Not known yet: the law of the state permits the agreement\. After: Needs/)
    .first()
    .waitFor();
  await desks.close();
});
