import { join } from 'node:path';
import { expect, test } from 'vitest';
import { printLifecycle } from './print.ts';

test('the printed lifecycle is current', async () => {
  await expect(printLifecycle()).toMatchFileSnapshot(join(import.meta.dirname, '../../../../docs/lifecycle.md'));
});

test('no cell of a table breaks its line', () => {
  const rows = printLifecycle()
    .split('\n')
    .filter((line) => line.startsWith('| '));
  expect(rows.length).toBeGreaterThan(90);
  for (const row of rows) expect([4, 7]).toContain(row.split('|').length - 1);
});
