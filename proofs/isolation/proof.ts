import { spawn } from 'node:child_process';
import { join } from 'node:path';
import type { Ask, Finding, Proof } from '../proof.ts';
import { faults } from './faults.ts';
import type { Swept } from './sweep.ts';

const here = import.meta.dirname;
const shown = 8;

/** Runs both doors in a process of its own, as they are or as the test build without their own filters, and gives what was found. */
function sweep({ seed, quick }: Ask, without: boolean): Promise<Swept> {
  const args = [
    ...(without ? ['--import', join(here, 'withoutFilter.ts')] : []),
    join(here, 'sweep.ts'),
    String(seed),
    quick ? 'quick' : 'full',
  ];
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, args, { stdio: ['ignore', 'pipe', 'inherit'] });
    const parts: Buffer[] = [];
    child.stdout.on('data', (part: Buffer) => parts.push(part));
    child.on('error', reject);
    child.on('close', (code) => {
      const last = Buffer.concat(parts).toString('utf8').trim().split('\n').at(-1) ?? '';
      if (code === 0 && last.startsWith('{"calls"')) resolve(JSON.parse(last));
      else reject(new Error(`the run ${without ? 'without' : 'with'} the doors’ own filters ended with ${code}`));
    });
  });
}

function tell({ say }: Ask, what: string, lines: readonly string[]): void {
  if (lines.length === 0) return;
  say(`${what}: ${lines.length}`);
  for (const line of lines.slice(0, shown)) say(`  ${line}`);
}

async function run(ask: Ask): Promise<Finding> {
  const [found, bare] = await Promise.all([sweep(ask, false), sweep(ask, true)]);
  ask.say(`Two agencies, two field offices, ${found.canaries.toLocaleString('en-US')} texts that stand in one place each.`);
  ask.say(`${found.procedures} procedures; answers by status: ${JSON.stringify(found.statuses)}.`);
  tell(ask, 'Leaks', found.leaks);
  tell(ask, 'Leaks without the doors’ own filters', bare.leaks);
  tell(ask, 'Own texts that nobody got', found.blind);
  tell(ask, 'Procedures whose input cannot be made', found.unbuilt);
  tell(ask, 'Columns of text that nobody has said anything about', found.unknownFields);
  tell(ask, 'Rows of others that were changed', [...found.touched, ...bare.touched]);
  tell(ask, 'Answers that nobody expected', found.broken);
  const figures = {
    calls: found.calls,
    leaks: found.leaks.length,
    leaksWithoutFilter: bare.leaks.length,
    canaries: found.canaries,
    positiveControls: found.positiveControls,
    procedures: found.procedures,
    unbuilt: found.unbuilt.length,
    blind: found.blind.length + bare.blind.length,
    unknownFields: found.unknownFields.length,
    touched: found.touched.length + bare.touched.length,
    broken: found.broken.length,
  };
  const { calls, canaries, positiveControls, procedures, ...mustBeNothing } = figures;
  return {
    figures,
    holds:
      calls >= 10_000 &&
      canaries > 1000 &&
      positiveControls > 1000 &&
      procedures > 0 &&
      Object.values(mustBeNothing).every((count) => count === 0),
  };
}

export const proof: Proof = {
  name: 'isolation',
  says: 'No agency and no field office gets a word, an id or a count of another, by any procedure, route or input; and the database alone holds that too.',
  faults,
  run,
};
