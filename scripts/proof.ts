import { mkdirSync, realpathSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { loadProof, proofNames } from '../proofs/registry.ts';
import { runProof } from '../proofs/run.ts';
import { Failure, type Program, program } from './house/program.ts';
import { root, run } from './house/run.ts';
import { scratchCopy } from './house/scratchCopy.ts';

const folder = join(root, 'proofs');

type Options = { seed?: string; quick?: boolean; keep?: string; all?: boolean; faults?: boolean; fault?: string; data?: string };

function options(): { name: string | undefined; values: Options } {
  try {
    const { positionals, values } = parseArgs({
      allowPositionals: true,
      options: {
        seed: { type: 'string' },
        quick: { type: 'boolean' },
        keep: { type: 'string' },
        all: { type: 'boolean' },
        faults: { type: 'boolean' },
        fault: { type: 'string' },
        data: { type: 'string' },
      },
    });
    return { name: positionals[0], values };
  } catch (error) {
    throw new Failure(error instanceof Error ? error.message : String(error));
  }
}

/** Data that is not shipped: lists and histories of the real world. Named whole, since a fault runs in another folder. */
const dataFolder = (values: Options): string =>
  values.data === undefined ? resolve(root, '../shared/data') : resolve(process.env.INIT_CWD ?? root, values.data);

function ask(values: Options) {
  const seed = Number(values.seed ?? 1);
  if (!Number.isInteger(seed)) throw new Failure(`--seed is a whole number, not ${values.seed}.`);
  const keep = values.keep === undefined ? undefined : resolve(process.env.INIT_CWD ?? root, values.keep);
  if (keep) mkdirSync(keep, { recursive: true });
  return { seed, quick: values.quick === true, keep, data: dataFolder(values) };
}

async function list(): Promise<number> {
  console.log('npm run proof -- <name> [--seed N] [--quick] [--keep DIR] [--data DIR] [--faults] [--fault F], or --all [--quick]\n');
  for (const name of proofNames(folder)) console.log(`${name.padEnd(14)} ${(await loadProof(folder, name)).says}`);
  return 0;
}

/** Each in a process of its own, since a proof may leave a browser or a server that only the end of its process ends. */
async function all(self: Program, values: Options): Promise<number> {
  const broken: string[] = [];
  const passedOn = [
    ...(values.quick ? ['--quick'] : []),
    ...(values.seed ? ['--seed', values.seed] : []),
    ...(values.keep ? ['--keep', values.keep] : []),
    ...(values.data ? ['--data', values.data] : []),
  ];
  const alone = new Map<string, string>();
  for (const name of proofNames(folder)) {
    const reason = (await loadProof(folder, name)).alone;
    if (reason !== undefined) alone.set(name, reason);
  }
  const names = proofNames(folder).filter((name) => !alone.has(name));
  for (const name of names) {
    const { code } = await run({ command: process.execPath, args: [import.meta.filename, name, ...passedOn], stop: self.stop });
    if (code !== 0) broken.push(name);
    console.log('');
  }
  for (const [name, reason] of alone) console.log(`${name} is run by itself: npm run proof -- ${name}. ${reason}`);
  const count = names.length;
  console.log(broken.length === 0 ? `All ${count} proofs hold.` : `${broken.length} of ${count} proofs are broken: ${broken.join(', ')}.`);
  return broken.length === 0 ? 0 : 1;
}

async function planted(self: Program, name: string, values: Options): Promise<number> {
  const fault = (await loadProof(folder, name)).faults.find((each) => each.name === values.fault);
  if (!fault) throw new Failure(`The proof ${name} has no fault called ${values.fault}. List them: npm run proof -- ${name} --faults`);
  console.log(`Planting in a scratch copy: ${fault.says}`);
  const copy = await scratchCopy(self.stop);
  self.atEnd(copy.remove);
  await fault.plant(copy.folder);
  const args = [join(realpathSync(copy.folder), 'scripts', 'proof.ts'), name, '--data', dataFolder(values)];
  for (const flag of ['seed', 'keep'] as const) if (values[flag]) args.push(`--${flag}`, values[flag]);
  if (values.quick) args.push('--quick');
  const { code } = await run({ command: process.execPath, args, stop: self.stop, cwd: copy.folder });
  return code;
}

await program(async (self) => {
  const { name, values } = options();
  if (values.all) return all(self, values);
  if (name === undefined) return list();
  if (!proofNames(folder).includes(name))
    throw new Failure(`There is no proof called ${name}. There are: ${proofNames(folder).join(', ')}`);
  if (values.fault !== undefined) return planted(self, name, values);
  const proof = await loadProof(folder, name);
  if (values.faults) {
    for (const fault of proof.faults) console.log(`${fault.name.padEnd(24)} ${fault.says}`);
    return 0;
  }
  return runProof(proof, ask(values));
});
