// Runs on the machine's own Node (20 is enough) and needs no package: installs what is missing, then hands over to Node 24.
import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { followParent } from './house/followParent.mjs';

const root = join(import.meta.dirname, '..');
const [task = 'start', ...args] = process.argv.slice(2);
const stampFile = join(root, 'node_modules', '.ice-access-installed');

// A killed npm would leave us running for ever. Without npm our parent may be a shell that rightly ends before us.
if (process.env.npm_lifecycle_event) followParent();

const fail = (sentence) => {
  console.error(sentence);
  process.exit(1);
};

/** Runs one program to its end, passing on the signals that are sent to us. Gives its exit code. */
function run(command, argv, env = process.env) {
  return new Promise((resolve) => {
    const child = spawn(command, argv, { cwd: root, stdio: 'inherit', env });
    const forward = (signal) => child.kill(signal);
    const signals = ['SIGINT', 'SIGTERM', 'SIGHUP'];
    for (const signal of signals) process.on(signal, forward);
    child.once('error', (error) => fail(`${command} could not be started: ${error.message}`));
    child.once('close', (code, signal) => {
      for (const name of signals) process.off(name, forward);
      resolve(code ?? (signal === 'SIGINT' ? 130 : 143));
    });
  });
}

const workspaces = () =>
  ['packages', 'apps'].flatMap((group) => readdirSync(join(root, group)).map((name) => join(group, name, 'package.json')));

/** What an install depends on; the same stamp means that there is nothing to install. */
function stamp() {
  const hash = createHash('sha256').update(`${process.platform} ${process.arch}`);
  for (const file of ['pnpm-lock.yaml', 'pnpm-workspace.yaml', 'package.json', ...workspaces()]) {
    if (existsSync(join(root, file))) hash.update(file).update(readFileSync(join(root, file)));
  }
  return hash.digest('hex');
}

async function install() {
  const wanted = stamp();
  // A scratch copy borrows the packages of the checkout: installing there would write into them.
  if (existsSync(stampFile) && ['borrowed', wanted].includes(readFileSync(stampFile, 'utf8'))) return;
  console.log('Installing packages. The first time takes about a minute.');
  const { packageManager } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
  const argv = ['-y', packageManager, 'install', '--frozen-lockfile', '--config.confirmModulesPurge=false'];
  const code = await run('npx', argv);
  if (code === 130 || code === 143) process.exit(code);
  if (code !== 0) fail('The packages could not be installed. Check that the npm registry can be reached, and start again.');
  writeFileSync(stampFile, wanted);
}

/** Node 24 from npm where its package exists, else the machine's own when it is new enough. */
function node24() {
  const installed = join(root, 'node_modules', `node-${process.platform}-${process.arch}`, 'bin', 'node');
  if (existsSync(installed)) return installed;
  if (Number(process.versions.node.split('.')[0]) >= 24) return process.execPath;
  return fail('There is no Node 24 for this machine on npm. Install Node 24 or newer and start again.');
}

if (!existsSync(join(root, 'scripts', `${task}.ts`))) fail(`There is no task called ${task}.`);
await install();
const follow = new URL('./house/followParent.mjs', import.meta.url).href;
const path = `${join(root, 'node_modules', '.bin')}:${process.env.PATH ?? ''}`;
process.exitCode = await run(
  node24(),
  ['--disable-warning=ExperimentalWarning', '--import', `${follow}?now`, join(root, 'scripts', `${task}.ts`), ...args],
  { ...process.env, PATH: path, TURBO_TELEMETRY_DISABLED: '1', pnpm_config_verify_deps_before_run: 'false' },
);
