import { existsSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Targets } from '@ice-access/domain/time';
import { noProxies, type TrustedProxies, trustedProxies } from './http/address.ts';
import { readSetTimes } from './setTimes.ts';
import { readSignIn, type SignInEnv } from './signInEnv.ts';

/** What one door listens on and may be called. */
export interface DoorEnv {
  readonly port: number;
  readonly host: string;
  /** The origins this door answers to; the first is the one that links are made with. */
  readonly origins: readonly string[];
  /** Its own login in the database, when the operator made one. */
  readonly databaseUrl: string | undefined;
}

/** Everything the program reads from its surroundings, read once. */
export interface Env {
  readonly production: boolean;
  readonly dataDir: string;
  readonly portal: DoorEnv;
  readonly console: DoorEnv;
  readonly workerDatabaseUrl: string | undefined;
  /** The owner's login: used by `access migrate` and other commands of the operator, never by the two doors. */
  readonly ownerDatabaseUrl: string | undefined;
  readonly smtpUrl: string | undefined;
  readonly mailFrom: string;
  /** Set by the operator only; without it every page says that this is not an official government site. */
  readonly official: { readonly name: string; readonly contact: string } | undefined;
  readonly logLevel: string;
  /** The proxies before us whose X-Forwarded-For can be believed. */
  readonly trustProxy: TrustedProxies;
  readonly signIn: SignInEnv;
  /** How long each step may take. */
  readonly targets: Targets;
  readonly root: string;
}

type Raw = Readonly<Record<string, string | undefined>>;

/** The folder that holds `apps/`, `packages/` and `data/`, from the source as from the bundle. */
function rootOf(start: string): string {
  for (let folder = start; ; folder = dirname(folder)) {
    if (existsSync(join(folder, 'pnpm-workspace.yaml')) || folder === dirname(folder)) return folder;
  }
}

function portOf(raw: Raw, name: string, fallback: number): number {
  const text = raw[name];
  if (text === undefined || text === '') return fallback;
  const port = Number(text);
  if (!Number.isInteger(port) || port < 0 || port > 65_535)
    throw new Error(`${name} must be a port number between 0 and 65535, but is "${text}".`);
  return port;
}

function doorOf(raw: Raw, name: 'PORTAL' | 'CONSOLE', rest: { port: number; databaseUrl: string | undefined }): DoorEnv {
  const port = portOf(raw, `${name}_PORT`, rest.port);
  const own = raw[`${name}_ORIGIN`]?.split(',').map((origin) => originFrom(origin.trim(), `${name}_ORIGIN`));
  return {
    port,
    host: raw[`${name}_HOST`] || raw.HOST || '127.0.0.1',
    origins: own ?? [`http://localhost:${port}`, `http://127.0.0.1:${port}`, `http://[::1]:${port}`],
    databaseUrl: rest.databaseUrl || undefined,
  };
}

/** `TRUST_PROXY=1` alone means a proxy on this machine. */
function proxiesOf(raw: Raw): TrustedProxies {
  const text = raw.TRUSTED_PROXIES || (raw.TRUST_PROXY === '1' ? '127.0.0.0/8,::1' : '');
  return text === '' ? noProxies : trustedProxies(text);
}

const ownMachine = /^(localhost|127\.\d+\.\d+\.\d+|\[::1\])$/;

/** An origin that people type. Over plain http a session's cookie could be read on its way, so only this machine may do without TLS. */
function originFrom(text: string, name: string): string {
  const url = URL.canParse(text) ? new URL(text) : undefined;
  if (url === undefined || !/^https?:$/.test(url.protocol) || url.pathname !== '/' || url.search !== '' || url.username !== '')
    throw new Error(`${name} must be an address such as https://portal.example, but is "${text}".`);
  if (url.protocol === 'http:' && !ownMachine.test(url.hostname))
    throw new Error(`${name} must begin with https:// (only localhost may do without), but is "${text}".`);
  return url.origin;
}

/** Reads the environment. Throws one plain sentence when a value makes no sense. */
export function readEnv(raw: Raw = process.env): Env {
  const root = raw.ACCESS_ROOT ? resolve(raw.ACCESS_ROOT) : rootOf(dirname(fileURLToPath(import.meta.url)));
  const official = raw.OFFICIAL === '1';
  if (official && !(raw.OFFICIAL_NAME && raw.OFFICIAL_CONTACT)) {
    throw new Error('OFFICIAL=1 also needs OFFICIAL_NAME and OFFICIAL_CONTACT: who runs this site and how to reach them.');
  }
  const doors = {
    portal: doorOf(raw, 'PORTAL', { port: 4001, databaseUrl: raw.AGENCY_DATABASE_URL }),
    console: doorOf(raw, 'CONSOLE', { port: 4002, databaseUrl: raw.REVIEWER_DATABASE_URL }),
  };
  const shared = doors.console.origins.find((origin) => doors.portal.origins.includes(origin) && raw.CONSOLE_ORIGIN);
  if (shared !== undefined)
    throw new Error(`CONSOLE_ORIGIN must differ from PORTAL_ORIGIN, but both are "${shared}": each door has its own name.`);
  return {
    ...doors,
    production: raw.NODE_ENV === 'production',
    dataDir: resolve(raw.DATA_DIR || join(root, '.data')),
    workerDatabaseUrl: raw.WORKER_DATABASE_URL || undefined,
    ownerDatabaseUrl: raw.DATABASE_URL || undefined,
    smtpUrl: raw.SMTP_URL || undefined,
    mailFrom: raw.MAIL_FROM || 'ICE ACCESS <no-reply@access.example>',
    official: official ? { name: raw.OFFICIAL_NAME ?? '', contact: raw.OFFICIAL_CONTACT ?? '' } : undefined,
    logLevel: raw.LOG_LEVEL || 'info',
    trustProxy: proxiesOf(raw),
    signIn: readSignIn(raw),
    targets: readSetTimes(raw),
    root,
  };
}
