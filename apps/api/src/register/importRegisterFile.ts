import { join } from 'node:path';
import { RegisterRefused } from '@ice-access/register/files';
import pg from 'pg';
import { type Operator, OperatorError } from '../cli/operator.ts';
import { importUsage } from './ask.ts';
import { importRegister } from './importRegister.ts';

/** `access import register FILE`: renews the register of agencies from a newer file. */
export async function importRegisterFile({ env, ownerUrl, logins, say }: Operator, [file, ...more]: readonly string[]): Promise<void> {
  if (file === undefined || more.length > 0) throw new OperatorError(`Name one register file.\nUsage:\n${importUsage}`);
  await logins();
  const owner = new pg.Client({ connectionString: ownerUrl });
  await owner.connect();
  try {
    const done = await importRegister(owner, { file, routingFile: join(env.root, 'data/geo/ice-areas-of-responsibility.csv'), say });
    process.stdout.write(`${JSON.stringify(done)}\n`);
  } catch (error) {
    if (error instanceof RegisterRefused) throw new OperatorError(`${file} was refused, nothing was imported. ${error.message}`);
    throw error;
  } finally {
    await owner.end();
  }
}
