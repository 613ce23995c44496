import { spawn, spawnSync } from 'node:child_process';

/** What Debian calls each tool, and where it puts it. */
const packages = [
  ['nginx', 'nginx-light'],
  ['wapiti', 'wapiti'],
  ['sqlmap', 'sqlmap'],
  ['openssl', 'openssl'],
] as const;

const isThere = (command: string): boolean => spawnSync('sh', ['-c', `command -v ${command}`], { env: pathWithSbin() }).status === 0;
/** nginx lies where ordinary people's PATH does not look. */
const pathWithSbin = () => ({ ...process.env, PATH: `${process.env.PATH}:/usr/sbin` });

/** Installs what is missing where we may; otherwise says in one sentence what to install. */
export function needTools(say: (sentence: string) => void): void {
  const missing = packages.filter(([command]) => !isThere(command)).map(([, name]) => name);
  if (missing.length === 0) return;
  if (process.getuid?.() !== 0) throw new Error(`Install these first: apt-get install ${missing.join(' ')}`);
  say(`Installing ${missing.join(', ')} with apt.`);
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  spawnSync('apt-get', ['update'], { env });
  const { status, stderr } = spawnSync('apt-get', ['install', '-y', '--no-install-recommends', ...missing], { env, encoding: 'utf8' });
  if (status !== 0) throw new Error(`apt could not install ${missing.join(', ')}: ${stderr}`);
}

/** Runs a tool to its end and gives what it wrote. */
export function runTool(command: string, args: readonly string[], env: Readonly<Record<string, string>> = {}): Promise<string> {
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, { stdio: ['ignore', 'pipe', 'pipe'], env: { ...pathWithSbin(), ...env } });
    let output = '';
    for (const stream of [child.stdout, child.stderr]) {
      stream.on('data', (chunk) => {
        output += chunk;
      });
    }
    const end = () => child.kill('SIGKILL');
    process.once('exit', end);
    child.once('error', reject);
    child.once('close', () => {
      process.off('exit', end);
      resolve(output);
    });
  });
}
