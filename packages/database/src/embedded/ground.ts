import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { chmodSync, mkdirSync, realpathSync, rmdirSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { type Binaries, copyInto, installedBinaries } from './binaries.ts';
import { EmbeddedFailure } from './failure.ts';
import { mayUse, ownCluster, type ServerUser, serverUser } from './serverUser.ts';

/** Where the server stands: what it can read, under which name it knows the data folder, and as whom it runs. */
export type Ground = {
  readonly dataDir: string;
  /** The data folder as the server sees it: another name only when it is bound under /run. */
  readonly seenAs: string;
  readonly binaries: Binaries;
  readonly user: ServerUser | undefined;
  /** Command and arguments that run a program as that user, in front of the program's own. */
  readonly enter: readonly string[];
};

/** The mount is private to the server's own namespace; only the empty folder it hangs on is seen outside. */
const mountPoint = (dataDir: string): string => `/run/ice-access-${createHash('sha256').update(dataDir).digest('hex').slice(0, 12)}`;

const BIND = 'mount --bind "$1" "$2" && shift 2 && exec setpriv "$@"';

/** The first folder on the way down that this user cannot enter. */
function barred(dataDir: string, user: ServerUser): string {
  const parent = dirname(dataDir);
  return parent === dataDir || mayUse(user, parent) ? dataDir : barred(parent, user);
}

function bindUnderRun(dataDir: string, user: ServerUser): { seenAs: string; enter: readonly string[] } {
  const seenAs = mountPoint(dataDir);
  const enter = [
    ...['unshare', '--mount', '--', 'sh', '-c', BIND, 'sh', dataDir, seenAs],
    ...[`--reuid=${user.uid}`, `--regid=${user.gid}`, '--clear-groups', '--'],
  ];
  let tried = false;
  try {
    mkdirSync(seenAs, { recursive: true, mode: 0o755 });
    const [command = '', ...args] = [...enter, 'test', '-x', seenAs];
    tried = spawnSync(command, args, { cwd: '/' }).status === 0;
  } catch {
    tried = false;
  }
  if (tried) return { seenAs, enter };
  leaveGround(dataDir);
  const folder = barred(dataDir, user);
  throw new EmbeddedFailure(
    'cannotEnter',
    `The database runs as the user ${user.name}, who cannot enter ${folder}. Run: chmod o+x '${folder}' (or set DATA_DIR to another folder).`,
  );
}

/** Finds user, binaries and names for a server on this data folder. */
export async function findGround(folder: string): Promise<Ground> {
  const dataDir = realpathSync(folder);
  const installed = await installedBinaries();
  const user = serverUser(join(dataDir, 'postgres'));
  if (!user) return { dataDir, seenAs: dataDir, binaries: installed, user, enter: [] };
  ownCluster(user, join(dataDir, 'postgres'));

  // Others may pass through the data folder, not list it: every secret in it is a file of mode 0600.
  chmodSync(dataDir, (statSync(dataDir).mode & 0o777) | 0o011);
  const { seenAs, enter } = mayUse(user, dataDir)
    ? { seenAs: dataDir, enter: ['setpriv', `--reuid=${user.uid}`, `--regid=${user.gid}`, '--clear-groups', '--'] }
    : bindUnderRun(dataDir, user);
  if (mayUse(user, join(installed.folder, 'bin', 'postgres'))) return { dataDir, seenAs, binaries: installed, user, enter };
  const copied = copyInto(dataDir, installed);
  return { dataDir, seenAs, binaries: { ...copied, folder: copied.folder.replace(dataDir, () => seenAs) }, user, enter };
}

/** Takes the empty folder under /run away again. */
export function leaveGround(dataDir: string): void {
  try {
    rmdirSync(mountPoint(dataDir));
  } catch {
    // There is none: the folder was not bound.
  }
}
