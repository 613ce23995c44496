import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';

const packageFolder = join(import.meta.dirname, '..');
const readme = readFileSync(join(packageFolder, 'README.md'), 'utf8');
const block = (language: string): string => new RegExp(`\`\`\`${language}\n([^]*?)\`\`\``).exec(readme)?.[1] ?? '';

test('the example of the README runs and prints what the README says', { timeout: 60_000 }, () => {
  const printed = execFileSync(process.execPath, ['--input-type=module', '-e', block('js')], { cwd: packageFolder, encoding: 'utf8' });
  expect(printed).toBe(block('text'));
  expect(printed.split('\n').length).toBeGreaterThan(5);
});
