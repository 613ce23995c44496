import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { authorityFile, authorityPage, readAuthority } from '../proofs/authority/authority.ts';
import { printAuthority } from '../proofs/authority/print.ts';
import { spellAuthority } from '../proofs/authority/spell.ts';

test('docs/authority.md is printed from docs/authority.json as it stands', () => {
  expect(readFileSync(authorityPage, 'utf8')).toBe(printAuthority(readAuthority()));
});

test('docs/authority.json is spelled one rule to a line, and short enough to be read', () => {
  const text = readFileSync(authorityFile, 'utf8');
  expect(text).toBe(spellAuthority(readAuthority()));
  expect(text.split('\n').length).toBeLessThanOrEqual(3000);
});
