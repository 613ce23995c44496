import { expect, test } from 'vitest';
import { currentEdition } from './editions/all.ts';
import { printAssessment } from './printed.ts';

test('the page for a county attorney is printed from the edition in use', async () => {
  await expect(printAssessment(currentEdition)).toMatchFileSnapshot('../../../../docs/assessment.md');
});
test('it names every weight and every requirement of every program', () => {
  const page = printAssessment(currentEdition);
  for (const { weights, requirements } of currentEdition.fits) {
    for (const { because, reason } of weights) {
      expect(page).toContain(`| ${because} | `);
      expect(page).toContain(`| ${reason} | `);
    }
    for (const { says } of requirements) expect(page).toContain(`| ${says} | `);
  }
});
