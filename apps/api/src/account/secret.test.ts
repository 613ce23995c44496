import { mkdirSync, mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { secretOf } from './secret.ts';

let folder = '';
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'ice-access-secret-'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

test('a door’s secret is made once, differs from the other’s, and is its owner’s alone', () => {
  const secret = secretOf(folder, 'portal');
  expect(secretOf(folder, 'portal')).toBe(secret);
  expect(secretOf(folder, 'console')).not.toBe(secret);
  expect(statSync(join(folder, 'secrets', 'portal.key')).mode & 0o777).toBe(0o600);
});

test('one that was cut off keeps the program from starting, and the file is named', () => {
  mkdirSync(join(folder, 'secrets'), { recursive: true });
  writeFileSync(join(folder, 'secrets', 'cut.key'), '');
  expect(() => secretOf(folder, 'cut')).toThrow('cut.key');
});
