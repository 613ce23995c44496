import { expect, test } from 'vitest';
import { casesOf, oneOfEach } from '../../src/asking.ts';
import { reviewedAgreementPaths, reviewedPaths, reviewerPaths } from '../../src/paths.ts';
import { stage } from '../../src/stage.ts';
import { visitAll } from '../../src/visiting.ts';

const on = stage();

test('the console’s lists and its tools are readable by everybody', async () => {
  expect(await visitAll(await on.cast.page('program@access.example'), reviewerPaths)).toEqual([]);
});

test('a request is readable by everybody in every phase, and in full in two of them', async () => {
  const page = await on.cast.page('investigations@access.example');
  const cases = oneOfEach(await casesOf(page.context(), 'request'));
  expect(cases.length).toBeGreaterThan(10);
  const paths = cases.flatMap((one) =>
    one.phase === 'assessing' || one.phase === 'determining' ? reviewedPaths(one) : [`/requests/${one.id}`],
  );
  expect(await visitAll(page, paths)).toEqual([]);
});

test('an agreement is readable by everybody in every phase, and in full in one of them', async () => {
  const page = await on.cast.page('program@access.example');
  const cases = oneOfEach(await casesOf(page.context(), 'agreement'));
  expect(cases.length).toBeGreaterThan(10);
  const paths = cases.flatMap((one) => (one.phase === 'inForce' ? reviewedAgreementPaths(one) : [`/agreements/${one.id}`]));
  const signing = cases.filter(({ phase }) => phase === 'countersigning').map(({ id }) => `/agreements/${id}/sign`);
  expect(await visitAll(page, [...paths, ...signing])).toEqual([]);
});
