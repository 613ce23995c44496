import { Failure, type Program } from './program.ts';
import { bin, run } from './run.ts';
import { isBuilt, rememberBuilt, sourceStamp } from './sources.ts';

/** Builds the API and both front ends, unless the sources are those of the last build. */
export async function build({ say, stop }: Program): Promise<void> {
  const stamp = sourceStamp();
  if (isBuilt(stamp)) return;
  say('Building the server and both front ends. The first time takes about half a minute.');
  const { code, output } = await run({ command: bin('turbo'), args: ['run', 'build', '--output-logs=errors-only'], stop, quiet: true });
  if (code !== 0) throw new Failure(`${output.trim()}\nThe build failed; the lines above say where.`);
  rememberBuilt(stamp);
}
