import { execFileSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { replaceOnce } from '../plant.ts';
import type { Fault, Proof } from '../proof.ts';

const root = join(import.meta.dirname, '..', '..');
const domain = join(root, 'packages', 'domain');
const bin = (name: string): string => join(root, 'node_modules', '.bin', name);

/** Runs one command in a folder. What it says is shown only when it fails. */
function runs(folder: string, command: string, args: readonly string[]): { readonly ok: boolean; readonly output: string } {
  try {
    return {
      ok: true,
      output: execFileSync(command, args, { cwd: folder, encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'], env: stranger() }),
    };
  } catch (error) {
    const { stdout, stderr } = Object(error);
    return { ok: false, output: `${stdout ?? ''}${stderr ?? ''}` || String(error) };
  }
}
/** The surroundings of somebody who has only npm: nothing that our own package manager passes on to what it starts. */
const stranger = (): NodeJS.ProcessEnv => ({
  ...Object.fromEntries(Object.entries(process.env).filter(([name]) => !name.toLowerCase().startsWith('npm_'))),
  PATH: (process.env.PATH ?? '')
    .split(delimiter)
    .filter((folder) => !folder.includes('node_modules'))
    .join(delimiter),
});

const readme = (folder: string): string => readFileSync(join(folder, 'README.md'), 'utf8');
const block = (text: string, language: string): string => new RegExp(`\`\`\`${language}\n([^]*?)\`\`\``).exec(text)?.[1] ?? '';

const typeCheck = {
  compilerOptions: {
    target: 'ES2023',
    lib: ['ES2023', 'DOM'],
    types: [],
    module: 'nodenext',
    moduleResolution: 'nodenext',
    strict: true,
    exactOptionalPropertyTypes: true,
    checkJs: true,
    allowJs: true,
    noEmit: true,
    skipLibCheck: false,
  },
  include: ['example.mjs', 'doors.mts'],
};

/** Every door opened by a program that uses the types. */
const doors = (names: readonly string[]): string =>
  [
    ...names.map((name, index) => `import * as door${index} from '@ice-access/domain${name.slice(1)}';`),
    "import type { Fit } from '@ice-access/domain/assessment';",
    "import type { RequestState } from '@ice-access/domain/request';",
    `export const doors: readonly object[] = [${names.map((_name, index) => `door${index}`).join(', ')}];`,
    "export const phaseOf = (state: RequestState): RequestState['phase'] => state.phase;",
    'export const scoreOf = (fit: Fit): number => fit.score;',
    '// @ts-expect-error A score is a number: were the types lost, nobody would notice.',
    'export const wrong: string = scoreOf({} as Fit);',
    '',
  ].join('\n');

const faults: readonly Fault[] = [
  {
    name: 'foreign',
    says: 'The package uses a module of Node, and so no browser can run it and its types do not stand alone.',
    plant: (scratch) =>
      replaceOnce(scratch, 'packages/domain/src/index.ts', {
        from: "export * from './kernel/index.ts';",
        to: "export * from './kernel/index.ts';\nexport { hostname } from 'node:os';",
      }),
  },
  {
    name: 'example',
    says: 'The example of the README prints something else than the README says.',
    plant: (scratch) => replaceOnce(scratch, 'packages/domain/README.md', { from: 'The request is: ${', to: 'The request was: ${' }),
  },
  {
    name: 'doorless',
    says: 'The published package has a door to a file that is not in it.',
    plant: (scratch) =>
      replaceOnce(scratch, 'packages/domain/package.json', {
        from: '"default": "./dist/wording/index.js"',
        to: '"default": "./dist/words/index.js"',
      }),
  },
];

export const proof: Proof = {
  name: 'package',
  says: 'The domain installs from its tarball into an empty folder, with types, and the example of its README runs.',
  faults,
  run: async ({ say, keep }) => {
    const work = mkdtempSync(join(tmpdir(), 'ice-access-package-'));
    try {
      say('Building and packing the domain.');
      const packed = runs(domain, bin('pnpm'), ['pack', '--pack-destination', work]);
      const tarball = readdirSync(work).find((name) => name.endsWith('.tgz'));
      if (!packed.ok || tarball === undefined) {
        say(packed.output);
        return { figures: { installed: false, typesOk: false, exampleRan: false, kilobytes: 0 }, holds: false };
      }
      const kilobytes = Math.ceil(statSync(join(work, tarball)).size / 1024);
      if (keep !== undefined) {
        mkdirSync(keep, { recursive: true });
        cpSync(join(work, tarball), join(keep, tarball));
      }

      const outside = join(work, 'outside');
      mkdirSync(outside);
      writeFileSync(join(outside, 'package.json'), JSON.stringify({ name: 'outside', private: true, type: 'module' }));
      say('Installing it with npm in an empty folder.');
      const install = runs(outside, 'npm', [
        'install',
        '--no-audit',
        '--no-fund',
        '--prefer-offline',
        '--ignore-scripts',
        join(work, tarball),
      ]);
      if (!install.ok) say(install.output);
      const there = readdirSync(join(outside, 'node_modules')).filter((name) => !name.startsWith('.'));
      const installed = install.ok && there.sort().join() === '@ice-access,zod';
      const self = join(outside, 'node_modules', '@ice-access', 'domain');

      say('Checking its types with tsc, every door opened.');
      const text = readme(self);
      const { exports } = JSON.parse(readFileSync(join(self, 'package.json'), 'utf8'));
      writeFileSync(join(outside, 'example.mjs'), block(text, 'js'));
      writeFileSync(join(outside, 'doors.mts'), doors(Object.keys(exports)));
      writeFileSync(join(outside, 'tsconfig.json'), JSON.stringify(typeCheck));
      const types = runs(outside, bin('tsc'), ['-p', '.']);
      if (!types.ok) say(types.output);

      say('Running the example of the README, and opening every door.');
      const example = runs(outside, 'node', ['example.mjs']);
      const open = Object.keys(exports).map((name) => `await import('@ice-access/domain${name.slice(1)}');`);
      const opened = runs(outside, 'node', ['--input-type=module', '-e', open.join('\n')]);
      if (!example.ok) say(example.output);
      if (!opened.ok) say(opened.output);
      const wanted = block(text, 'text');
      const exampleRan = example.ok && opened.ok && wanted !== '' && example.output === wanted;

      return { figures: { installed, typesOk: types.ok, exampleRan, kilobytes }, holds: installed && types.ok && exampleRan };
    } finally {
      rmSync(work, { recursive: true, force: true });
      rmSync(join(domain, 'dist'), { recursive: true, force: true });
    }
  },
};
