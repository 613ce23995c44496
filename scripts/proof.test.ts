import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { root } from './house/run.ts';
import { scratchCopy } from './house/scratchCopy.ts';

const copy = await scratchCopy(new AbortController().signal);

const PROOF = `import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { isDemonstrationOri } from '@ice-access/domain/parties';
import { replaceOnce } from '../plant.ts';
const file = 'packages/domain/src/parties/ori.ts';
export const proof = {
  name: 'trial',
  says: 'A demonstration agency is told from a real one.',
  faults: [
    { name: 'everybody', says: 'Every agency counts as a demonstration.', plant: (dir) => replaceOnce(dir, file, { from: "value.startsWith('ZZ')", to: 'true' }) },
    { name: 'nothing', says: 'Plants what is not there.', plant: (dir) => replaceOnce(dir, file, { from: 'no such text', to: '' }) },
  ],
  run: async ({ seed, quick, keep, say }) => {
    say('Asks about two agencies.');
    if (keep) writeFileSync(join(keep, 'kept.txt'), 'kept');
    if (seed === 13) return { figures: {}, holds: true, skipped: true };
    return { figures: { seed, quick, told: !isDemonstrationOri('TX0000000') }, holds: !isDemonstrationOri('TX0000000') };
  },
};
`;

beforeAll(() => {
  mkdirSync(join(copy.folder, 'proofs/trial'), { recursive: true });
  writeFileSync(join(copy.folder, 'proofs/trial/proof.ts'), PROOF);
  spawnSync('git', ['init', '-q'], { cwd: copy.folder });
  writeFileSync(join(copy.folder, '.git/info/exclude'), 'node_modules\n');
});
afterAll(() => copy.remove());

function proof(args: readonly string[], env: Readonly<Record<string, string>> = {}): { code: number | null; lines: readonly string[] } {
  const { status, stdout, stderr } = spawnSync('npm', ['run', '--silent', 'proof', '--', ...args], {
    cwd: copy.folder,
    encoding: 'utf8',
    env: { ...process.env, CI: '', ...env },
  });
  return { code: status, lines: `${stderr}${stdout}`.trim().split('\n') };
}

test('without a name every proof is listed with its line', () => {
  const { code, lines } = proof([]);
  expect(code).toBe(0);
  expect(lines.some((line) => /^trial +A demonstration agency is told from a real one\.$/.test(line))).toBe(true);
});

test('a proof that holds ends with one line of figures and 0', () => {
  const { code, lines } = proof(['trial', '--seed', '7', '--quick']);
  expect([code, lines.at(-1)]).toEqual([0, '{"proof":"trial","seed":7,"quick":true,"told":true}']);
});

test('a planted fault breaks the proof in a copy and leaves the checkout as it was', () => {
  const file = join(copy.folder, 'packages/domain/src/parties/ori.ts');
  const before = readFileSync(file, 'utf8');
  const { code, lines } = proof(['trial', '--fault', 'everybody']);
  expect([code, lines.at(-1)]).toEqual([1, '{"proof":"trial","seed":1,"quick":false,"told":false,"holds":false}']);
  expect(readFileSync(file, 'utf8')).toBe(before);
  expect(before).toBe(readFileSync(join(root, 'packages/domain/src/parties/ori.ts'), 'utf8'));
});

test('a fault that finds nothing to break says so', () => {
  const { code, lines } = proof(['trial', '--fault', 'nothing']);
  expect(code).toBe(1);
  expect(lines.join('\n')).toContain('the text to break was found 0 times, not once');
});

test('faults are listed, and an unknown one is refused with the way to the list', () => {
  expect(proof(['trial', '--faults']).lines[0]).toMatch(/^everybody +Every agency counts/);
  const { code, lines } = proof(['trial', '--fault', 'x']);
  expect([code, lines.at(-1)]).toEqual([1, 'The proof trial has no fault called x. List them: npm run proof -- trial --faults']);
});

test('artefacts are left where they are wanted', () => {
  proof(['trial', '--keep', join(copy.folder, 'kept here')]);
  expect(existsSync(join(copy.folder, 'kept here', 'trial', 'kept.txt'))).toBe(true);
});

test('a skipped proof says so, and is no kept promise where everything must be there', () => {
  const skipped = proof(['trial', '--seed', '13']);
  expect([skipped.code, skipped.lines.at(-1)]).toEqual([0, '{"proof":"trial","skipped":true}']);
  expect(proof(['trial', '--seed', '13'], { CI: 'true' }).code).toBe(1);
});
