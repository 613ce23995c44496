import { spawnSync } from 'node:child_process';
import { readFileSync, statSync } from 'node:fs';
import { EmbeddedFailure } from './failure.ts';

/** Whom the server runs as, when we are root. PostgreSQL refuses to run as root, and its initdb wants a user with a name. */
export type ServerUser = { readonly name: string; readonly uid: number; readonly gid: number };

const OWN_NAME = 'ice-access';

function users(): readonly ServerUser[] {
  return readFileSync('/etc/passwd', 'utf8')
    .split('\n')
    .map((line) => line.split(':'))
    .filter((parts) => parts.length > 3)
    .map(([name = '', , uid, gid]) => ({ name, uid: Number(uid), gid: Number(gid) }));
}

function create(): ServerUser {
  const made = spawnSync('useradd', ['--system', '--user-group', '--no-create-home', '--shell', '/usr/sbin/nologin', OWN_NAME]);
  const found = users().find((user) => user.name === OWN_NAME);
  if (found) return found;
  const why = made.error?.message ?? made.stderr.toString().trim();
  throw new EmbeddedFailure(
    'noServerUser',
    `PostgreSQL does not run as root, and a user for it could not be made (${why}). Run: useradd --system ${OWN_NAME}`,
  );
}

/**
 * The user to run the server as: nobody else when we are an ordinary user (undefined); as root the owner of the cluster that is
 * there, else the machine's own `postgres`, else one made for us.
 */
export function serverUser(cluster: string): ServerUser | undefined {
  if (process.getuid?.() !== 0) return undefined;
  const owner = statSync(cluster, { throwIfNoEntry: false })?.uid;
  const known = users().filter(({ uid }) => uid !== 0);
  return known.find(({ uid }) => uid === owner) ?? known.find(({ name }) => [OWN_NAME, 'postgres'].includes(name)) ?? create();
}

/** Tries it as that user, because mode bits alone do not tell about access lists and mounts. */
export const mayUse = (user: ServerUser, path: string): boolean =>
  spawnSync('test', ['-x', path], { uid: user.uid, gid: user.gid, cwd: '/' }).status === 0;

/** Gives a cluster to its server's user, when it was copied or restored by root. PostgreSQL wants to own what it writes. */
export function ownCluster(user: ServerUser, cluster: string): void {
  const owner = statSync(cluster, { throwIfNoEntry: false })?.uid;
  if (owner !== undefined && owner !== user.uid) spawnSync('chown', ['-R', `${user.uid}:${user.gid}`, cluster]);
}
