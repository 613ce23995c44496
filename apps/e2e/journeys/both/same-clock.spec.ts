import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { casesOf, type Listed, slugOf } from '../../src/asking.ts';
import { open } from '../../src/opening.ts';
import { stage } from '../../src/stage.ts';
import { wordsOf } from '../../src/typing.ts';

const on = stage();

/** What stands in these parts of a page, word for word, with the tables that are folded away. */
async function partsOf(page: Page, path: string): Promise<Readonly<Record<string, string>>> {
  await open(page, path);
  const parts: Record<string, string> = {};
  for (const name of ['Where the time went', 'What lies ahead', 'Step by step']) {
    const part = page.getByRole('region', { name, exact: true });
    if ((await part.count()) > 0) parts[name] = await wordsOf(part);
  }
  return parts;
}

/** A case in this phase whose agency has people of its own here. */
function caseIn(cases: readonly Listed[], phase: string): Listed & { readonly official: string } {
  const found = cases.find((one) => one.phase === phase && slugOf(one.agencyName) !== undefined);
  if (found === undefined) throw new Error(`no case is ${phase}`);
  return { ...found, official: `official@${slugOf(found.agencyName)}.example` };
}

test.each(['acknowledged', 'assessing', 'determining', 'deferred', 'headquartersReview', 'onHold'])(
  'the agency and ICE read the same clock of a request: %s',
  async (phase) => {
    const program = await on.cast.page('program@access.example');
    const { id, official } = caseIn(await casesOf(program.context(), 'request'), phase);
    const ice = await partsOf(program, `/requests/${id}/time`);
    const agency = await partsOf(await on.cast.page(official), `/requests/${id}/time`);
    expect(agency).toEqual(ice);
    expect(ice['Where the time went']).toMatch(/\d+ days? so far \(\d+ business days?\) since/);
    expect(ice['Where the time went']).toMatch(/Nobody is late\.|(is|are) \d+ (business )?days? past/);
    expect(ice['Step by step']).toMatch(/Acknowledgment/);
    expect(ice['What lies ahead']).toMatch(/requests like this get their decision|too little history|has no forecast/);
  },
);
test('the agency and ICE read the same clock of an agreement', async () => {
  const program = await on.cast.page('program@access.example');
  const { id, official } = caseIn(await casesOf(program.context(), 'agreement'), 'negotiating');
  const ice = await partsOf(program, `/agreements/${id}/time`);
  expect(await partsOf(await on.cast.page(official), `/agreements/${id}/time`)).toEqual(ice);
  expect(ice['Step by step']).toMatch(/Negotiation/);
});
test('the times set for the steps are one page at both doors', async () => {
  const read = async (page: Page) => {
    await open(page, '/set-times');
    return wordsOf(page.locator('main'));
  };
  const program = await on.cast.page('program@access.example');
  const anybody = await (await on.browser.newContext({ baseURL: on.doors.portal })).newPage();
  const words = await read(anybody);
  expect(words).toBe(await read(program));
  expect(words).toMatch(/Acknowledgment\s*10 business days/);
  await anybody.context().close();
});
