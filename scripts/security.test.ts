import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { proofNames } from '../proofs/registry.ts';
import { root } from './house/run.ts';

const text = readFileSync(join(root, 'docs/security.md'), 'utf8');

test('every file and every proof that docs/security.md calls as a witness is there', () => {
  const files = [...text.matchAll(/`((?:apps|packages|scripts|deploy|docs|proofs)\/[^`]+\.(?:tsx?|conf|md|json))`/g)].map(
    ([, file = '']) => file,
  );
  expect(files.length).toBeGreaterThan(50);
  expect(files.filter((file) => !existsSync(join(root, file)))).toEqual([]);
  const proofs = [...text.matchAll(/proofs? (`\w+`(?: and `\w+`)?)/g)].flatMap(([, names = '']) =>
    [...names.matchAll(/\w+/g)].map(([name]) => name).filter((name) => name !== 'and'),
  );
  expect(proofs).toContain('scan');
  expect([...new Set(proofs)].filter((name) => !proofNames(join(root, 'proofs')).includes(name))).toEqual([]);
});

test('no line of its tables is without a witness', () => {
  const rows = text.split('\n').filter((line) => line.startsWith('| ') && !/^\| (threat|ASVS) \|/.test(line));
  expect(rows.length).toBeGreaterThan(50);
  expect(rows.filter((row) => !/(\.test\.tsx?`|\.spec\.ts`|proofs? `|\.conf`)/.test(row))).toEqual([]);
});
