import { join } from 'node:path';
import pg from 'pg';
import { importRegister } from '../register/index.ts';
import type { Operator } from './operator.ts';

/** Loads the register of agencies that comes with the program. */
export async function loadRegister({ env, ownerUrl, say }: Operator): Promise<void> {
  const owner = new pg.Client({ connectionString: ownerUrl });
  await owner.connect();
  try {
    const file = join(env.root, 'data/register/fbi_lee_latest.csv');
    const routingFile = join(env.root, 'data/geo/ice-areas-of-responsibility.csv');
    const done = await importRegister(owner, { file, routingFile, say });
    process.stdout.write(`${JSON.stringify(done)}\n`);
  } finally {
    await owner.end();
  }
}
