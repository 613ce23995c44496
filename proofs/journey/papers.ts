import { execFile } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import type { Page } from 'playwright-core';
import { downloaded } from '../../apps/e2e/src/files.ts';

const run = promisify(execFile);

/** What the signed document of one agreement turned out to be. */
export interface Paper {
  readonly tagged: boolean;
  readonly namesBoth: boolean;
  /** The same bytes on both sides, and the hash that both pages show. */
  readonly hashesEqual: boolean;
  readonly bytes: Buffer;
}

/** The whole hash lies in the title of its short form. */
async function shownHash(page: Page): Promise<readonly string[]> {
  const codes = await page.locator('code[title]').evaluateAll((found) => found.map((code) => code.getAttribute('title') ?? ''));
  return codes.filter((code) => /^[0-9a-f]{64}$/.test(code));
}

/** Downloads the signed document at both doors, as both sides do, and looks at what arrived. */
export async function papersOf(
  { agreementId, names }: { agreementId: string; names: readonly string[] },
  { official, program }: { official: Page; program: Page },
): Promise<Paper> {
  await official.goto(`/agreements/${agreementId}`);
  const theirs = await downloaded(official, official.getByRole('link', { name: 'The signed document (PDF)' }));
  const theirHashes = await shownHash(official);
  await program.goto(`/agreements/${agreementId}`);
  const ours = await downloaded(program, program.getByRole('main').getByRole('link', { name: 'PDF', exact: true }));
  const ourHashes = await shownHash(program);
  const folder = await mkdtemp(join(tmpdir(), 'ice-access-paper-'));
  try {
    const file = join(folder, 'agreement.pdf');
    await writeFile(file, theirs);
    const info = await run('pdfinfo', [file]);
    const { stdout } = await run('pdftotext', [file, '-']);
    const text = stdout.replace(/[‘’]/g, "'").replace(/\s+/g, ' ');
    const hashes = [theirs, ours].map((bytes) => createHash('sha256').update(bytes).digest('hex'));
    const [first = ''] = hashes;
    return {
      tagged: /^Tagged:\s+yes/m.test(info.stdout),
      namesBoth: names.every((name) => text.includes(name)),
      hashesEqual: hashes.every((hash) => hash === first) && theirHashes.includes(first) && ourHashes.includes(first),
      bytes: theirs,
    };
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
