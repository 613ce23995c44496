import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { Failure, program } from './house/program.ts';
import { root, run } from './house/run.ts';

await program(async (self) => {
  const main = join(root, 'bench', 'main.ts');
  if (!existsSync(main)) throw new Failure('There is no bench here yet: bench/main.ts is missing.');
  return (await run({ command: process.execPath, args: [main, ...process.argv.slice(2)], stop: self.stop })).code;
});
