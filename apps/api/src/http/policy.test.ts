import { CspEvaluator } from 'csp_evaluator';
import { CspParser } from 'csp_evaluator/dist/parser.js';
import { expect, test } from 'vitest';
import { policyForData, policyForPage } from './policy.ts';

/** 10 is high, 20 syntax, 30 medium, 40 a possible high; above it are notes for browsers that are ten years old. */
const graveMax = 40;
const grave = (policy: string) =>
  new CspEvaluator(new CspParser(policy).csp)
    .evaluate()
    .filter(({ severity }) => severity <= graveMax)
    .map(({ directive, description }) => `${directive}: ${description}`);

test.each([
  ['pages', policyForPage('bm9uY2Utbm9uY2Utbm9uY2U')],
  ['everything else', policyForData],
])('csp_evaluator finds nothing grave in the policy of %s', (_what, policy) => {
  expect(grave(policy)).toEqual([]);
});

test('csp_evaluator finds what is grave', () => {
  expect(grave("script-src 'unsafe-inline'").length).toBeGreaterThan(0);
  expect(grave(policyForPage('x').replace("base-uri 'none'", '').replace("object-src 'none'", 'object-src *')).length).toBeGreaterThan(0);
});
