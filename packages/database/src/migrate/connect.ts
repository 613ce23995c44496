import pg from 'pg';
import { MigrationFailure } from './failure.ts';

const versionMin = 15;

const codeOf = (error: unknown): string => (error instanceof Error && 'code' in error ? String(error.code) : '');

function sentence(error: unknown, url: URL): string {
  const at = `${url.hostname}:${url.port || 5432}`;
  switch (codeOf(error)) {
    case 'ECONNREFUSED':
      return `Nothing answers at ${at}. Start PostgreSQL there, or correct DATABASE_URL.`;
    case 'ENOTFOUND':
    case 'EAI_AGAIN':
      return `The host ${url.hostname} cannot be found. Correct DATABASE_URL.`;
    case '28P01':
    case '28000':
      return `PostgreSQL at ${at} refuses the user name or password in DATABASE_URL. Correct them.`;
    case '3D000':
      return `PostgreSQL at ${at} has no database ${url.pathname.slice(1)}. Create it with: createdb --encoding=UTF8 --template=template0 ${url.pathname.slice(1)}`;
    default:
      return `PostgreSQL at ${at} cannot be used (${error instanceof Error ? error.message : String(error)}). Correct DATABASE_URL.`;
  }
}

function parse(text: string): URL {
  const url = URL.canParse(text) ? new URL(text) : undefined;
  if (url !== undefined && /^postgres(ql)?:$/.test(url.protocol) && url.pathname.length > 1) return url;
  throw new MigrationFailure('DATABASE_URL is not a PostgreSQL address. It looks like postgresql://user:password@host:5432/database');
}

/** Connects as the owner and refuses a server or database that the program cannot live in. */
export async function connectOwner(ownerUrl: string): Promise<pg.Client> {
  const url = parse(ownerUrl);
  const client = new pg.Client({ connectionString: ownerUrl, connectionTimeoutMillis: 10_000 });
  client.on('error', () => undefined);
  try {
    await client.connect();
  } catch (error) {
    throw new MigrationFailure(sentence(error, url));
  }
  const { rows } = await client.query<{ version: number; encoding: string; name: string }>(
    "select current_setting('server_version_num')::int as version, current_setting('server_encoding') as encoding, current_database() as name",
  );
  const [found] = rows;
  const refused =
    found === undefined || found.version < versionMin * 10_000
      ? `PostgreSQL ${Math.floor((found?.version ?? 0) / 10_000)} is too old: this program needs ${versionMin} or newer. Upgrade the server.`
      : found.encoding !== 'UTF8'
        ? `The database ${found.name} is stored in ${found.encoding}. Create one with: createdb --encoding=UTF8 --template=template0 NAME`
        : undefined;
  if (refused === undefined) return client;
  await client.end();
  throw new MigrationFailure(refused);
}
