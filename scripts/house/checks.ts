import type { Program } from './program.ts';
import { bin, run } from './run.ts';

/** One thing that must hold of the whole house, besides the tests. */
export type Check = { readonly name: string; readonly command: string; readonly args: readonly string[] };

/** Types, lint, walls, dead code. */
export const checks: readonly Check[] = [
  { name: 'types of packages and apps', command: bin('turbo'), args: ['run', 'typecheck', '--continue', '--output-logs=errors-only'] },
  { name: 'types of scripts, proofs, bench and tests', command: bin('tsc'), args: ['-p', 'scripts', '--noEmit'] },
  { name: 'lint and format', command: bin('biome'), args: ['check', '--error-on-warnings', '.'] },
  {
    name: 'walls',
    command: bin('depcruise'),
    args: ['--config', '.dependency-cruiser.cjs', '--no-progress', 'packages', 'apps', 'proofs', 'scripts', 'bench'],
  },
  { name: 'dead code', command: bin('knip'), args: ['--no-progress'] },
];

/** Runs one check and tells how it went; its output is shown only when it failed. */
export async function holds(self: Program, { name, command, args }: Check): Promise<boolean> {
  const begun = Date.now();
  const { code, output } = await run({ command, args, stop: self.stop, quiet: true });
  if (code !== 0) self.say(output.trimEnd());
  self.say(`${code === 0 ? 'passed' : 'FAILED'}  ${name} (${((Date.now() - begun) / 1000).toFixed(1)} s)`);
  return code === 0;
}
