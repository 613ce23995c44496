import { chownSync, existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { EmbeddedFailure } from './failure.ts';
import type { Ground } from './ground.ts';
import { spawnOn } from './programs.ts';

/** The cluster's folder as we see it. */
export const clusterOf = (ground: Ground): string => join(ground.dataDir, 'postgres');

function checkVersion(ground: Ground): void {
  const made = readFileSync(join(clusterOf(ground), 'PG_VERSION'), 'utf8').trim();
  const [major] = ground.binaries.version.split('.');
  if (made === major) return;
  throw new EmbeddedFailure(
    'otherVersion',
    `The data folder ${ground.dataDir} was made by PostgreSQL ${made}, and this program brings version ${major}. ` +
      'Move the data with pg_dump, or set DATA_DIR to a new folder.',
  );
}

async function initdb(ground: Ground, made: { folder: string; passwordFile: string }): Promise<void> {
  const seen = (path: string) => path.replace(ground.dataDir, () => ground.seenAs);
  const child = spawnOn(ground, {
    name: 'initdb',
    // Always said: with LANG unset initdb would choose locale C and SQL_ASCII, where a letter outside ASCII is two.
    args: [
      ...['--encoding=UTF8', '--locale=C.UTF-8', '--username=postgres', '--auth=scram-sha-256', '--no-instructions'],
      ...[`--pwfile=${seen(made.passwordFile)}`, '-D', seen(made.folder)],
    ],
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  let errors = '';
  child.stderr?.on('data', (chunk) => {
    errors += chunk;
  });
  const code = await new Promise((resolve) => child.once('error', resolve).once('close', resolve));
  if (code === 0) return;
  const line = errors.trim().split('\n').at(-1) || String(code);
  throw new EmbeddedFailure('initFailed', `The database could not be made in ${ground.dataDir} (${line}). Free the cause and start again.`);
}

/** Makes the cluster when there is none. Made aside and renamed, so that an interrupted start leaves no half of one. */
export async function makeCluster(ground: Ground, password: string): Promise<boolean> {
  if (existsSync(join(clusterOf(ground), 'PG_VERSION'))) {
    checkVersion(ground);
    return false;
  }
  const folder = `${clusterOf(ground)}.new`;
  const passwordFile = join(ground.dataDir, 'initdb-password');
  try {
    rmSync(folder, { recursive: true, force: true });
    rmSync(passwordFile, { force: true });
    mkdirSync(folder, { mode: 0o700 });
    writeFileSync(passwordFile, password, { mode: 0o600 });
    if (ground.user) for (const path of [folder, passwordFile]) chownSync(path, ground.user.uid, ground.user.gid);
    await initdb(ground, { folder, passwordFile });
    renameSync(folder, clusterOf(ground));
    return true;
  } finally {
    rmSync(passwordFile, { force: true });
  }
}
