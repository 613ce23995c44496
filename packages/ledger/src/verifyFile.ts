import { readFileSync } from 'node:fs';
import { argv } from 'node:process';
import { verifyLines } from './offline.ts';

/** Checks an exported log without any database: `node packages/ledger/src/verifyFile.ts FILE`. Gives the exit code. */
export function verifyFile(path: string, say: (sentence: string) => void): number {
  const verdict = verifyLines(readFileSync(path, 'utf8').split('\n'));
  if (verdict.ok) say(`${verdict.chains} chains with ${verdict.links} events are whole.`);
  else if ('unreadableLine' in verdict) say(`Line ${verdict.unreadableLine} is no event.`);
  else say(`${verdict.broken.stream} breaks at event ${verdict.broken.sequence}: ${verdict.broken.why}.`);
  return verdict.ok ? 0 : 1;
}

if (import.meta.main) {
  const path = argv[2];
  process.exitCode = path === undefined ? 1 : verifyFile(path, (sentence) => process.stdout.write(`${sentence}\n`));
  if (path === undefined) process.stderr.write('Say which file: node packages/ledger/src/verifyFile.ts FILE\n');
}
