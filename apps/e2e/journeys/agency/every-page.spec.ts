import { expect, test } from 'vitest';
import { casesOf, type Listed, oneOfEach, slugOf } from '../../src/asking.ts';
import { agencyPaths, agreementPaths, draftPaths, requestPaths } from '../../src/paths.ts';
import { stage } from '../../src/stage.ts';
import { visitAll } from '../../src/visiting.ts';

const on = stage();
const official = (slug: string) => on.cast.page(`official@${slug}.example`);

/** Visits the pages of one agency's case, and closes the window again: there are many agencies. */
async function visitAt(slug: string, paths: readonly string[]): Promise<readonly string[]> {
  const page = await official(slug);
  const found = await visitAll(page, paths);
  await page.close();
  return found;
}

test('an agency’s own pages, a draft and a case in full are readable by everybody', async () => {
  const page = await official('fairview');
  const requests = await casesOf(page.context(), 'request');
  const agreements = await casesOf(page.context(), 'agreement');
  const inPhase = (cases: readonly Listed[], phase: string) => cases.filter((one) => one.phase === phase).slice(0, 1);
  const paths = [
    ...agencyPaths,
    ...inPhase(requests, 'draft').flatMap(draftPaths),
    ...inPhase(requests, 'assessing').flatMap((one) => [...requestPaths(one), `/requests/${one.id}/withdraw`, `/requests/${one.id}/sent`]),
    ...inPhase(agreements, 'inForce').flatMap((one) => [...agreementPaths(one), `/agreements/${one.id}/signed`]),
  ];
  expect(paths.length).toBeGreaterThan(20);
  expect(await visitAll(page, paths)).toEqual([]);
});

/** One case of each phase, with the agency that it belongs to: an agency sees its own cases only. */
async function everyState(kind: 'request' | 'agreement'): Promise<readonly { slug: string; one: Listed }[]> {
  const seen = await casesOf(await on.cast.of('program@access.example'), kind);
  return oneOfEach(seen.filter(({ agencyName }) => slugOf(agencyName) !== undefined)).map((one) => ({
    slug: slugOf(one.agencyName) ?? '',
    one,
  }));
}

test('a request is readable by everybody in every phase', async () => {
  const found: string[] = [];
  const states = await everyState('request');
  expect(states.length).toBeGreaterThan(10);
  for (const { slug, one } of states) {
    const extra = one.phase === 'determining' ? [`/requests/${one.id}/determination`] : [];
    found.push(...(await visitAt(slug, [`/requests/${one.id}`, ...extra])));
  }
  expect(found).toEqual([]);
});

test('an agreement is readable by everybody in every phase, signing included', async () => {
  const found: string[] = [];
  const states = await everyState('agreement');
  expect(states.length).toBeGreaterThan(10);
  for (const { slug, one } of states) {
    const extra =
      one.phase === 'agencySigning' ? [`/agreements/${one.id}/sign`] : one.phase === 'negotiating' ? [`/agreements/${one.id}/text`] : [];
    found.push(...(await visitAt(slug, [`/agreements/${one.id}`, ...extra])));
  }
  expect(found).toEqual([]);
});
