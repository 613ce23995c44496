import { parseArgs } from 'node:util';
import type { Program } from '../scripts/house/program.ts';
import { openBenchDatabases } from './database/open.ts';

export async function bench(self: Program, args: readonly string[]): Promise<number> {
  const { values } = parseArgs({ args: [...args], options: { quick: { type: 'boolean', default: false } } });
  const sizes = values.quick ? [200, 2_000] : [1_000, 100_000];
  const databases = await openBenchDatabases(self, sizes);
  console.log(databases);
  return 0;
}
